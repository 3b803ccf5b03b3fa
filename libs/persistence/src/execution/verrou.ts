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

/** An opening brings the row that locks its stream, until it is refused. */
export function preparerVerrou(tx: Tx, stream: string, reseau: string): void {
  const { table } = fluxDe(stream);
  tx.send({
    name: `preparer-verrou-${table}`,
    text: `INSERT INTO ${table} (stream, reseau) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
    values: [stream, reseau],
  });
}

export function reprendreVerrou(tx: Tx, stream: string): void {
  const { table } = fluxDe(stream);
  tx.send({
    name: `reprendre-verrou-${table}`,
    text: `DELETE FROM ${table} WHERE stream = $1 AND version = 0`,
    values: [stream],
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
