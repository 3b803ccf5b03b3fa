import { ofSql } from '../connexion/erreurs.js';
import type { Store } from '../connexion/store.js';

/**
 * Does the work unless another process is at it. The lock belongs to a connection: a process that dies gives it back.
 * @returns whether it was done here
 */
export async function seul(store: Store, tache: string, work: () => Promise<void>): Promise<boolean> {
  const client = await store.pool.connect().catch((error: unknown) => {
    throw ofSql(error);
  });
  try {
    const { rows } = await client.query<{ obtenu: boolean }>(
      `SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS obtenu`,
      [`pdn/${tache}`],
    );
    if (!rows[0]?.obtenu) return false;
    await work();
    return true;
  } finally {
    // a closed connection holds no lock: surer than asking for it back
    client.release(true);
  }
}
