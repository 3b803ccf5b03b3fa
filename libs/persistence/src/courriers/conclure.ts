import type { QueryConfig } from 'pg';
import type { Store } from '../connexion/store.js';
import { dansReseauDuCourrier, type Tx } from '../connexion/transaction.js';
import { aRedire } from '../execution/entendre.js';
import { constater } from './constater.js';
import { quiAttendaient, SANS_SUITE, type IssueDEnvoi } from './issue.js';
import { APRES_UN_ECHEC } from './pret.js';

/** Accepted by the recipient's server: true whoever says it, even late, and of all that its sending carries. */
export const courrierRemis = (store: Store, courrierId: string): Promise<IssueDEnvoi> =>
  dansReseauDuCourrier(store, courrierId, async (tx) => {
    const remis = await tx.rows<{ id: string }>({
      name: 'courrier-remis',
      text: `WITH envoi AS (${DU_MEME_ENVOI})
        UPDATE courrier c SET etat = 'remis', etat_le = now(), bail = NULL, cause = NULL FROM envoi
        WHERE c.id = envoi.id AND c.etat IN ('en-cours', 'a-envoyer', 'incertain') RETURNING c.id`,
      values: [courrierId],
    });
    const ids = remis.map(({ id }) => id);
    const aDire = await quiAttendaient(tx, ids);
    // should the signal be lost, the watch tells them
    for (const stream of aDire) aRedire(tx, stream);
    return { ...SANS_SUITE, aDire };
  });

/** Refused for good, before it was accepted. `cause`: the server's code, nothing personal. */
export const courrierRefuse = (
  store: Store,
  courrierId: string,
  tentative: number,
  cause: string,
): Promise<IssueDEnvoi> =>
  dansReseauDuCourrier(store, courrierId, async (tx) => {
    const rows = await duMemeEnvoi(tx, courrierId);
    const tentes = rows.map((row) => ({ ...row, tentative }));
    return { ...SANS_SUITE, constats: await constater(tx, tentes, cause) };
  });

/** These of its sending cannot be written, and are left to a person; the others are free. */
export const courrierNonEcrit = (
  store: Store,
  courrierId: string,
  tentative: number,
  illisibles: string[],
): Promise<IssueDEnvoi> =>
  dansReseauDuCourrier(store, courrierId, async (tx) => {
    const rows = await duMemeEnvoi(tx, courrierId);
    const siens = rows.filter(({ id }) => illisibles.includes(id)).map((row) => ({ ...row, tentative }));
    const constats = await constater(tx, siens, 'texte');
    tx.send(differer(courrierId, tentative, null));
    return { ...SANS_SUITE, constats };
  });

/** Not accepted for now: tried again in a while, a reminder too. */
export const courrierDiffere = (
  store: Store,
  courrierId: string,
  tentative: number,
  cause: string,
): Promise<IssueDEnvoi> =>
  dansReseauDuCourrier(store, courrierId, async (tx) => {
    tx.send(differer(courrierId, tentative, cause));
    return SANS_SUITE;
  });

/** It may have been accepted: an `acte` is sent again, a `rappel` is left to a person. */
export const courrierIncertain = (
  store: Store,
  courrierId: string,
  tentative: number,
): Promise<IssueDEnvoi> =>
  dansReseauDuCourrier(store, courrierId, async (tx) => {
    const rows = await duMemeEnvoi(tx, courrierId);
    const rappels = rows.filter(({ classe }) => classe === 'rappel').map((row) => ({ ...row, tentative }));
    if (rappels.length === 0) tx.send(differer(courrierId, tentative, null));
    return { ...SANS_SUITE, constats: await constater(tx, rappels, 'incertain') };
  });

const differer = (courrierId: string, tentative: number, cause: string | null): QueryConfig => ({
  name: 'courrier-differe',
  text: `WITH envoi AS (${DU_MEME_ENVOI})
    UPDATE courrier c SET etat = 'a-envoyer', etat_le = now(), bail = NULL, cause = $3,
      pret_le = ${APRES_UN_ECHEC('c.tentative')} FROM envoi
    WHERE c.id = envoi.id AND c.etat = 'en-cours' AND c.tentative = $2`,
  values: [courrierId, tentative, cause],
});

interface Emporte {
  id: string;
  stream: string;
  classe: 'acte' | 'rappel';
}

const duMemeEnvoi = (tx: Tx, courrierId: string): Promise<Emporte[]> =>
  tx.rows<Emporte>({ name: 'du-meme-envoi', text: DU_MEME_ENVOI, values: [courrierId] });

/** All that one sending carries, locked in the order of the ids. */
const DU_MEME_ENVOI = `
  SELECT id, stream, classe FROM courrier
  WHERE id = $1 OR envoi = (SELECT envoi FROM courrier WHERE id = $1) ORDER BY id FOR UPDATE`;
