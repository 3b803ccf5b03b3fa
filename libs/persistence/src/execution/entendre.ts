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
