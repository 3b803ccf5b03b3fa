import type { QueryConfig } from 'pg';
import type { Store } from '../connexion/store.js';
import { dansReseauDuCourrier, type Tx } from '../connexion/transaction.js';
import { constaterEnsemble } from './constater.js';

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
    const rows = await duMemeEnvoi(tx, courrierId);
    const constats = await constaterEnsemble(
      tx,
      rows.map(({ id }) => ({ id, tentative })),
      cause,
    );
    return constats.get(courrierId) ?? null;
  });

/**
 * These of its sending cannot be written, and are left to a person; the others are free.
 * @returns as for a refusal; null also when this one is among the others
 */
export const courrierNonEcrit = (
  store: Store,
  courrierId: string,
  tentative: number,
  illisibles: string[],
): Promise<string | null> =>
  dansReseauDuCourrier(store, courrierId, async (tx) => {
    const rows = await duMemeEnvoi(tx, courrierId);
    const siens = rows.filter(({ id }) => illisibles.includes(id)).map(({ id }) => ({ id, tentative }));
    const constats = await constaterEnsemble(tx, siens, 'texte');
    tx.send(differer(courrierId, tentative, null));
    return constats.get(courrierId) ?? null;
  });

/** Not accepted for now: free for the next attempt, a reminder too. */
export const courrierDiffere = (
  store: Store,
  courrierId: string,
  tentative: number,
  cause: string,
): Promise<void> =>
  dansReseauDuCourrier(store, courrierId, async (tx) => tx.send(differer(courrierId, tentative, cause)));

/**
 * It may have been accepted: an `acte` is sent again, a `rappel` is left to a person.
 * @returns for a `rappel`, as for a refusal
 */
export const courrierIncertain = (
  store: Store,
  courrierId: string,
  tentative: number,
): Promise<string | null> =>
  dansReseauDuCourrier(store, courrierId, async (tx) => {
    const rows = await duMemeEnvoi(tx, courrierId);
    const rappels = rows.filter(({ classe }) => classe === 'rappel').map(({ id }) => ({ id, tentative }));
    const constats = await constaterEnsemble(tx, rappels, 'incertain');
    if (rappels.length === 0) tx.send(differer(courrierId, tentative, null));
    return constats.get(courrierId) ?? null;
  });

const differer = (courrierId: string, tentative: number, cause: string | null): QueryConfig => ({
  name: 'courrier-differe',
  text: `WITH envoi AS (${DU_MEME_ENVOI})
    UPDATE courrier c SET etat = 'a-envoyer', etat_le = now(), bail = NULL, cause = $3 FROM envoi
    WHERE c.id = envoi.id AND c.etat = 'en-cours' AND c.tentative = $2`,
  values: [courrierId, tentative, cause],
});

interface Emporte {
  id: string;
  classe: 'acte' | 'rappel';
}

const duMemeEnvoi = (tx: Tx, courrierId: string): Promise<Emporte[]> =>
  tx.rows<Emporte>({ name: 'du-meme-envoi', text: DU_MEME_ENVOI, values: [courrierId] });

/** All that one sending carries, locked in the order of the ids. */
const DU_MEME_ENVOI = `
  SELECT id, classe FROM courrier
  WHERE id = $1 OR envoi = (SELECT envoi FROM courrier WHERE id = $1) ORDER BY id FOR UPDATE`;
