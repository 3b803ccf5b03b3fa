import type { Wake } from '@pdn/contracts/temporal';
import type { Tx } from '../connexion/transaction.js';
import { fluxDe } from '../flux/flux.js';

/** Notes what the workflow of a stream has been told: its version, and when to wake. Under the lock of the stream. */
export function entendre(tx: Tx, stream: string, { version, next }: Wake): void {
  const { table } = fluxDe(stream);
  tx.send({
    name: `entendre-${table}`,
    text: `UPDATE ${table} SET entendue = $2, armee = $3
      WHERE stream = $1 AND (entendue, armee) IS DISTINCT FROM ($2, $3)`,
    values: [stream, version, next?.at ?? null],
  });
}

/** Its workflow is to hear of its last version again: what it then could not do, it can do now. */
export function aRedire(tx: Tx, stream: string): void {
  const { table } = fluxDe(stream);
  tx.send({
    name: `a-redire-${table}`,
    text: `UPDATE ${table} SET entendue = version - 1 WHERE stream = $1 AND entendue = version`,
    values: [stream],
  });
}
