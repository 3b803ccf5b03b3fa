import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

export type Base = ReturnType<typeof ouvrirBase>;

/** An idle session tells what it counted after ten seconds at the latest. */
const STATISTIQUES_MS = 11_000;

/** What the product keeps, and what that took of PostgreSQL, read as the superuser. */
export function ouvrirBase(ownerUrl: string) {
  const produit = new pg.Pool({ connectionString: ownerUrl, max: 1 });
  // from another database of the server: what reads here is not counted there
  const ailleurs = new URL(ownerUrl);
  ailleurs.pathname = '/postgres';
  const serveur = new pg.Pool({ connectionString: ailleurs.href, max: 1 });
  // closing stops PostgreSQL under an idle client
  for (const pool of [produit, serveur]) pool.on('error', () => undefined);

  return {
    async lire<Ligne extends object>(text: string, values: unknown[] = []): Promise<Ligne[]> {
      return (await produit.query<Ligne>(text, values)).rows;
    },
    /**
     * Transactions so far, without the one that each session begins with, and those that wrote: only these take a
     * number.
     */
    async transactions(): Promise<{ toutes: number; ecrites: number }> {
      await pause(STATISTIQUES_MS);
      const { rows } = await serveur.query<{ toutes: number; ecrites: number }>(
        `SELECT (xact_commit + xact_rollback - sessions)::float8 AS toutes,
           pg_snapshot_xmax(pg_current_snapshot())::text::float8 AS ecrites
         FROM pg_stat_database WHERE datname = $1`,
        [new URL(ownerUrl).pathname.slice(1)],
      );
      return rows[0] ?? { toutes: Number.NaN, ecrites: Number.NaN };
    },
    async autovacuum(etat: 'on' | 'off'): Promise<void> {
      await serveur.query(`ALTER SYSTEM SET autovacuum = ${etat}`);
      await serveur.query('SELECT pg_reload_conf()');
    },
    fermer: () => Promise.all([produit.end(), serveur.end()]),
  };
}
