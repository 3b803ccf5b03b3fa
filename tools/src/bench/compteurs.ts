import { readFile } from 'node:fs/promises';
import type { Client } from '@temporalio/client';
import pg from 'pg';
import { mediane } from './mesures.js';

/** Counts what the store writes, read as the superuser. */
export function compteurs(ownerUrl: string) {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 1 });
  // closing stops PostgreSQL under an idle client
  pool.on('error', () => undefined);
  const nombre = async (text: string): Promise<number> =>
    Number((await pool.query<{ n: string }>(text)).rows[0]?.n);
  return {
    /** Transactions that wrote something, since the cluster was made: reading takes no number. */
    ecritures: () => nombre('SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS n'),
    courriers: () => nombre('SELECT count(*) AS n FROM courrier'),
    aEnvoyer: () => nombre(`SELECT count(*) AS n FROM courrier WHERE etat IN ('a-envoyer', 'en-cours')`),
    preparer: (text: string) => pool.query(text),
    fermer: () => pool.end(),
  };
}

/** Length of the histories, median over the lives. */
export async function evenementsParVie(client: Client, workflowIds: readonly string[]): Promise<number> {
  const longueurs = await Promise.all(
    workflowIds
      .slice(0, 12)
      .map(async (id) => (await client.workflow.getHandle(id).describe()).historyLength),
  );
  return mediane(longueurs);
}

/** Resident memory of a process, in MiB. */
export async function memoire(pid: number | null): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const ko = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  return ko === undefined ? null : Math.round(Number(ko) / 1024);
}
