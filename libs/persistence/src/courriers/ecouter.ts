import { setTimeout as pause } from 'node:timers/promises';
import { Client, type QueryConfig } from 'pg';
import type { Store } from '../connexion/store.js';

const CANAL = 'courrier';
const ENCORE_MS = 1_000;

/** Says, once the transaction is committed, that mails may leave. */
export const ANNONCER_COURRIERS: QueryConfig = { name: 'annoncer-courriers', text: `NOTIFY ${CANAL}` };

/**
 * Calls `onNews` when mails may have become free to leave, and after each time that it could not listen. Nothing depends
 * on it: `courriersPrets` says which.
 */
export async function ecouterCourriers(
  { pool }: Store,
  onNews: () => void,
  stopped: AbortSignal,
): Promise<void> {
  while (!stopped.aborted) {
    const client = new Client({ ...pool.options, statement_timeout: 0, query_timeout: 0 });
    const perdu = new Promise<void>((resolve) => client.once('end', resolve).on('error', () => resolve()));
    client.on('notification', onNews);
    const finir = () => void client.end().catch(() => undefined);
    stopped.addEventListener('abort', finir, { once: true });
    try {
      await client.connect();
      await client.query(`LISTEN ${CANAL}`);
      onNews();
      await perdu;
    } catch {
      finir();
    }
    stopped.removeEventListener('abort', finir);
    await pause(ENCORE_MS, undefined, { signal: stopped }).catch(() => undefined);
  }
}
