import type { Labellisation } from '@pdn/domain';
import type { Tx } from '../connexion/transaction.js';

/** The row of a stream, as found under its lock. At version 0 it is only the lock. */
export interface Verrou {
  version: number;
  hash: Buffer | null;
  forme: number | null;
  etat_stocke: Labellisation | null;
  programme: string | null;
  regles: number | null;
}

/** The first command of a stream brings the row that locks it. */
export const preparerVerrou = (tx: Tx, stream: string, commande: string): void =>
  tx.send({
    name: 'preparer-verrou',
    text: `INSERT INTO labellisation (stream, reseau)
      SELECT stream, reseau FROM commande WHERE id = $2 AND stream = $1
      ON CONFLICT DO NOTHING`,
    values: [stream, commande],
  });

export async function verrouiller(tx: Tx, stream: string): Promise<Verrou | null> {
  const [verrou] = await tx.rows<Verrou>({
    name: 'verrouiller',
    text: `SELECT version, hash, forme, etat_stocke, programme, regles FROM labellisation WHERE stream = $1 FOR UPDATE`,
    values: [stream],
  });
  return verrou ?? null;
}
