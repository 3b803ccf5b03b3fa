import type { Store } from '../connexion/store.js';
import { dansReseauDuCourrier } from '../connexion/transaction.js';
import { constater } from './constater.js';

/** Accepted by the recipient's server: true whoever says it, even late. */
export const courrierRemis = (store: Store, courrierId: string): Promise<void> =>
  dansReseauDuCourrier(store, courrierId, async (tx) =>
    tx.send({
      name: 'courrier-remis',
      text: `UPDATE courrier SET etat = 'remis', etat_le = now(), bail = NULL, cause = NULL
        WHERE id = $1 AND etat IN ('en-cours', 'a-envoyer', 'incertain')`,
      values: [courrierId],
    }),
  );

/**
 * Refused for good, before it was accepted. `cause`: the server's code, nothing personal.
 * @returns id of the command `constaterNonRemise`, null when another attempt has taken over
 */
export const courrierRefuse = (
  store: Store,
  courrierId: string,
  tentative: number,
  cause: string,
): Promise<string | null> =>
  dansReseauDuCourrier(store, courrierId, (tx) => constater(tx, courrierId, tentative, cause));

/** Not accepted for now: free for the next attempt, a reminder too. */
export const courrierDiffere = (
  store: Store,
  courrierId: string,
  tentative: number,
  cause: string,
): Promise<void> =>
  dansReseauDuCourrier(store, courrierId, async (tx) =>
    tx.send({
      name: 'courrier-differe',
      text: `UPDATE courrier SET etat = 'a-envoyer', etat_le = now(), bail = NULL, cause = $3
        WHERE id = $1 AND etat = 'en-cours' AND tentative = $2`,
      values: [courrierId, tentative, cause],
    }),
  );

/** It may have been accepted: an `acte` is sent again, a `rappel` is left to a person. */
export const courrierIncertain = (store: Store, courrierId: string, tentative: number): Promise<void> =>
  dansReseauDuCourrier(store, courrierId, async (tx) =>
    tx.send({
      name: 'courrier-incertain',
      text: `UPDATE courrier SET etat = CASE classe WHEN 'acte' THEN 'a-envoyer' ELSE 'incertain' END,
          etat_le = now(), bail = NULL
        WHERE id = $1 AND etat = 'en-cours' AND tentative = $2`,
      values: [courrierId, tentative],
    }),
  );
