import type { Store } from '../connexion/store.js';
import { dansReseauDuCourrier } from '../connexion/transaction.js';
import { constater } from './constater.js';

/** Accepted by the recipient's server: true whoever says it, even late, and of all that its sending carries. */
export const courrierRemis = (store: Store, courrierId: string): Promise<void> =>
  dansReseauDuCourrier(store, courrierId, async (tx) =>
    tx.send({
      name: 'courrier-remis',
      text: `WITH envoi AS (${DU_MEME_ENVOI})
        UPDATE courrier c SET etat = 'remis', etat_le = now(), bail = NULL, cause = NULL FROM envoi
        WHERE c.id = envoi.id AND c.etat IN ('en-cours', 'a-envoyer', 'incertain')`,
      values: [courrierId],
    }),
  );

/**
 * Refused for good, before it was accepted. `cause`: the server's code, nothing personal.
 * @returns id of the command `constaterNonRemise` of this mail, the others of its sending have theirs; null when
 *   another attempt has taken over, or nothing is to be recorded
 */
export const courrierRefuse = (
  store: Store,
  courrierId: string,
  tentative: number,
  cause: string,
): Promise<string | null> =>
  dansReseauDuCourrier(store, courrierId, async (tx) => {
    const rows = await tx.rows<{ id: string }>({
      name: 'du-meme-envoi',
      text: DU_MEME_ENVOI,
      values: [courrierId],
    });
    const constats = await Promise.all(
      rows.map(async ({ id }) => [id, await constater(tx, id, tentative, cause)] as const),
    );
    return constats.find(([id]) => id === courrierId)?.[1] ?? null;
  });

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
      text: `WITH envoi AS (${DU_MEME_ENVOI})
        UPDATE courrier c SET etat = 'a-envoyer', etat_le = now(), bail = NULL, cause = $3 FROM envoi
        WHERE c.id = envoi.id AND c.etat = 'en-cours' AND c.tentative = $2`,
      values: [courrierId, tentative, cause],
    }),
  );

/** It may have been accepted: an `acte` is sent again, a `rappel` is left to a person. */
export const courrierIncertain = (store: Store, courrierId: string, tentative: number): Promise<void> =>
  dansReseauDuCourrier(store, courrierId, async (tx) =>
    tx.send({
      name: 'courrier-incertain',
      text: `WITH envoi AS (${DU_MEME_ENVOI})
        UPDATE courrier c SET etat = CASE classe WHEN 'acte' THEN 'a-envoyer' ELSE 'incertain' END,
          etat_le = now(), bail = NULL FROM envoi
        WHERE c.id = envoi.id AND c.etat = 'en-cours' AND c.tentative = $2`,
      values: [courrierId, tentative],
    }),
  );

/** All that one sending carries, locked in the order of the ids. */
const DU_MEME_ENVOI = `
  SELECT id FROM courrier
  WHERE id = $1 OR envoi = (SELECT envoi FROM courrier WHERE id = $1) ORDER BY id FOR UPDATE`;
