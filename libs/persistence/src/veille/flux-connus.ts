import type { Instant } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { dansReseau } from '../connexion/transaction.js';
import { listerReseaux } from '../lectures/lire-reseau.js';

/** A stream as the store knows it, to be compared with the engine. */
export interface FluxConnu {
  stream: string;
  version: number;
  /** The version that its workflow has last read. */
  entendue: number;
  prochaineEcheance: Instant | null;
  /** When its workflow was last told to wake. */
  armee: Instant | null;
}

export async function fluxConnus(store: Store): Promise<FluxConnu[]> {
  const tous: FluxConnu[] = [];
  for (const { cle } of await listerReseaux(store))
    await dansReseau(store, cle, async (tx) => {
      const rows = await tx.rows<FluxConnu>({
        text: `SELECT stream, version, entendue, prochaine_echeance AS "prochaineEcheance", armee
          FROM flux WHERE version > 0 ORDER BY stream`,
      });
      tous.push(...rows);
    });
  return tous;
}
