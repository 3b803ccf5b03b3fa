import type { Socket } from 'node:net';
import { escapeLiteral, type PoolClient, type QueryConfig } from 'pg';
import { ofCode, ofSql, TechnicalError } from './erreurs.js';
import type { Store } from './store.js';

/** Statements leave at once, in order, each with its own snapshot: only a needed row is worth waiting for. */
export interface Tx {
  rows<Row>(query: QueryConfig): Promise<Row[]>;
  /** Nothing waits for it; if it fails, so does the transaction. */
  send(query: QueryConfig): void;
  /** The transaction ends without a trace. */
  abandon(): void;
}

/** Sees the rows of one reseau, and writes them. */
export const dansReseau = <T>(store: Store, reseau: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  transaction(store, escapeLiteral(reseau), work);

/** Sees the rows of one reseau, as they stand together, and can write nothing. */
export const dansReseauEnLecture = <T>(
  store: Store,
  reseau: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> =>
  transaction(store, escapeLiteral(reseau), work, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');

/**
 * What the engine does a hundred thousand times, always by key: each statement is planned once for each connection. Lists
 * are planned for what is asked of them.
 */
const DU_MOTEUR = 'BEGIN; SET LOCAL plan_cache_mode = force_generic_plan';

/** Sees the rows of one reseau, for a command that was given to it. */
export const dansReseauDuDepot = <T>(
  store: Store,
  reseau: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> => transaction(store, escapeLiteral(reseau), work, DU_MOTEUR);

/** Sees the rows of the reseau of a stream, that its first command may still have to open. */
export const dansReseauDuStream = <T>(
  store: Store,
  { stream, commande }: { stream: string; commande?: string },
  work: (tx: Tx) => Promise<T>,
): Promise<T> => {
  const ids = [stream, ...(commande ? [commande] : [])].map(escapeLiteral);
  return transaction(store, `coalesce(reseau_du_stream(${ids.join(', ')}), '')`, work, DU_MOTEUR);
};

export const dansReseauDuCourrier = <T>(
  store: Store,
  courrier: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> =>
  transaction(store, `coalesce(reseau_du_courrier(${escapeLiteral(courrier)}), '')`, work, DU_MOTEUR);

/** Sees no reseau: only the named functions answer. */
export const sansReseau = <T>(store: Store, work: (tx: Tx) => Promise<T>): Promise<T> =>
  transaction(store, `''`, work);

/** One statement, for a named function: it sees no reseau, and needs no transaction of ours. */
export async function demander<Row>({ pool }: Store, query: QueryConfig): Promise<Row[]> {
  try {
    return (await pool.query(query)).rows as Row[];
  } catch (error) {
    throw ofSql(error);
  }
}

async function transaction<T>(
  { pool }: Store,
  reseau: string,
  work: (tx: Tx) => Promise<T>,
  debut = 'BEGIN',
): Promise<T> {
  const client = await pool.connect().catch((error: unknown) => {
    throw ofSql(error);
  });
  const sent: Promise<unknown>[] = [];
  const together = inOneWrite(client);
  const send = (query: QueryConfig | string) => {
    together();
    const answer = client.query(query);
    answer.catch(() => undefined);
    sent.push(answer);
    return answer;
  };
  let end: 'COMMIT' | 'ROLLBACK' = 'COMMIT';
  try {
    void send(`${debut}; SELECT set_config('pdn.reseau', ${reseau}, true)`);
    const result = await work({
      rows: async <Row>(query: QueryConfig) => (await send(query)).rows as Row[],
      send: (query) => void send(query),
      abandon: () => (end = 'ROLLBACK'),
    });
    const { command } = await send(end);
    await Promise.all(sent);
    if (command !== end)
      throw new TechnicalError('the transaction was undone by a statement that failed', true);
    client.release();
    return result;
  } catch (error) {
    const first = await firstFailure(sent);
    await giveBack(client);
    throw first === undefined ? ofCode(error) : ofSql(first);
  }
}

/** Statements of one turn leave in one write: `pg` writes each by itself, and most are shorter than what that costs. */
function inOneWrite(client: PoolClient): () => void {
  const { stream } = (client as PoolClient & { connection: { stream: Socket } }).connection;
  let corked = false;
  return () => {
    if (corked) return;
    corked = true;
    stream.cork();
    process.nextTick(() => {
      corked = false;
      stream.uncork();
    });
  };
}

/** The statements that follow a failed one fail too, and say nothing of the cause. */
async function firstFailure(sent: Promise<unknown>[]): Promise<unknown> {
  for (const outcome of await Promise.allSettled(sent))
    if (outcome.status === 'rejected') return outcome.reason;
  return undefined;
}

/** A client that cannot even undo is lost with its connection. */
async function giveBack(client: PoolClient): Promise<void> {
  try {
    await client.query('ROLLBACK');
    client.release();
  } catch (error) {
    client.release(error instanceof Error ? error : true);
  }
}
