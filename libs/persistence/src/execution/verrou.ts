import type { AnyState } from '@pdn/domain';
import type { Tx } from '../connexion/transaction.js';
import { fluxDe } from '../flux/flux.js';

/** The row of a stream, as found under its lock. At version 0 it is only the lock. */
export interface Verrou {
  version: number;
  hash: Buffer | null;
  forme: number | null;
  etat_stocke: AnyState | null;
}

/** The first command of a stream brings the row that locks it. */
export function preparerVerrou(tx: Tx, stream: string, commande: string): void {
  const { table } = fluxDe(stream);
  tx.send({
    name: `preparer-verrou-${table}`,
    text: `INSERT INTO ${table} (stream, reseau)
      SELECT stream, reseau FROM commande WHERE id = $2 AND stream = $1
      ON CONFLICT DO NOTHING`,
    values: [stream, commande],
  });
}

export async function verrouiller(tx: Tx, stream: string): Promise<Verrou | null> {
  const { table } = fluxDe(stream);
  const [verrou] = await tx.rows<Verrou>({
    name: `verrouiller-${table}`,
    text: `SELECT version, hash, forme, etat_stocke FROM ${table} WHERE stream = $1 FOR UPDATE`,
    values: [stream],
  });
  return verrou ?? null;
}

/** The same row as it stands, whoever holds it: enough to look, not to decide. */
export async function lireVerrou(tx: Tx, stream: string): Promise<Verrou | null> {
  const { table } = fluxDe(stream);
  const [verrou] = await tx.rows<Verrou>({
    name: `lire-verrou-${table}`,
    text: `SELECT version, hash, forme, etat_stocke FROM ${table} WHERE stream = $1`,
    values: [stream],
  });
  return verrou ?? null;
}
