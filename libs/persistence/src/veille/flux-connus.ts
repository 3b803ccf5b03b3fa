import type { Instant } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { dansReseau } from '../connexion/transaction.js';
import { listerReseaux } from '../lectures/lire-reseau.js';

/** A stream as the store knows it, to be compared with the engine. */
export interface FluxConnu {
  stream: string;
  prochaineEcheance: Instant | null;
  /** The command of its last event. */
  commande: string;
  /** Whether the workflow took it up by itself, time or another stream having brought it: it goes on until it has heard. */
  duMoteur: boolean;
  /** By the wall clock. */
  enregistreLe: Instant;
}

export async function fluxConnus(store: Store): Promise<FluxConnu[]> {
  const tous: FluxConnu[] = [];
  for (const { cle } of await listerReseaux(store))
    await dansReseau(store, cle, async (tx) => {
      const rows = await tx.rows<FluxConnu>({
        text: `SELECT f.stream, f.prochaine_echeance AS "prochaineEcheance", e.commande,
            e.acteur ->> 'kind' = 'systeme' OR c.origine IS NOT NULL AS "duMoteur", e.enregistre_le AS "enregistreLe"
          FROM flux f JOIN event e ON e.stream = f.stream AND e.version = f.version
          JOIN commande c ON c.id = e.commande
          ORDER BY f.stream`,
      });
      tous.push(...rows);
    });
  return tous;
}
