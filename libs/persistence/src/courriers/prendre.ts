import { idDeLEnvoi } from '@pdn/contracts/ids';
import { messageIdOf, type CourrierAEnvoyer, type EnvoiAFaire } from '@pdn/contracts/courrier';
import type { Instant } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { dansReseauDuCourrier, type Tx } from '../connexion/transaction.js';
import { composer } from './composer.js';
import { constater } from './constater.js';
import { ENSEMBLE, RAPPELS_EN_CHEMIN } from './ensemble.js';
import { quiAttendaient, SANS_SUITE, type IssueDEnvoi } from './issue.js';
import { APRES_UN_MOMENT } from './pret.js';
import { inutiles } from './relire.js';

/**
 * - `libre`: ours for the length of the lease; say what became of it under this `tentative`
 * - `attendre`: somebody else is sending it, or more reminders for the same person are on their way; it says itself when
 *   it may be tried again
 * - `issue`: it came to an end otherwise, and this is left to do
 */
export type Prise =
  | { kind: 'libre'; envoi: EnvoiAFaire; tentative: number }
  | { kind: 'attendre' }
  | { kind: 'issue'; issue: IssueDEnvoi };

/** Longer than an attempt can live (5 s): whoever holds an older one has died. */
const BAIL_SECONDES = 8;

interface Etat {
  id: string;
  stream: string;
  etat: string;
  classe: 'acte' | 'rappel';
  tentative: number;
  constat: string | null;
  envoi: string | null;
  /** The lease still runs. */
  tenu: boolean;
}

/**
 * At most one sender at a time. Of one that died in the middle, nobody knows how far it came: an `acte` is sent again
 * under the same Message-ID, a `rappel` never is. A reminder takes with it those of its kind that are due to the same
 * person on the same day, whatever their dossiers: they leave as one mail, and share its fate. Those that nobody needs any
 * more stay behind (`inutile`).
 */
export function claimCourrier(store: Store, courrierId: string, now: Instant): Promise<Prise> {
  return dansReseauDuCourrier(store, courrierId, async (tx) => {
    const [[enChemin], rows] = await Promise.all([
      tx.rows<EnChemin>({
        name: 'rappels-en-chemin',
        text: RAPPELS_EN_CHEMIN,
        values: [courrierId, now],
      }),
      tx.rows<Etat>({ name: 'prendre-ensemble', text: VERROUILLER, values: [courrierId, now] }),
    ]);
    const row = rows.find(({ id }) => id === courrierId);
    switch (row?.etat) {
      case 'a-envoyer':
        if (enChemin) return attendre(tx, courrierId, quandIlsSerontLa(enChemin));
        return prendreCeuxQuiTiennent(
          { store, tx, now },
          row,
          rows.filter(({ etat }) => etat === 'a-envoyer'),
        );
      case 'en-cours':
        if (row.tenu) return { kind: 'attendre' };
        if (row.classe === 'acte') return prendre({ store, tx, now }, row, [row]);
        return finie({
          constats: await constater(
            tx,
            rows.filter(({ etat, envoi }) => etat === 'en-cours' && envoi === row.envoi),
            'incertain',
          ),
        });
      case 'a-constater':
        repousser(tx, courrierId);
        return finie({ constats: [{ stream: row.stream, commandId: row.constat! }] });
      default:
        return finie({});
    }
  });
}

const finie = (issue: Partial<IssueDEnvoi>): Prise => ({ kind: 'issue', issue: { ...SANS_SUITE, ...issue } });

function attendre(tx: Tx, courrierId: string, ms: number): Prise {
  tx.send({
    name: 'courrier-attend',
    text: `UPDATE courrier SET pret_le = clock_timestamp() + make_interval(secs => $2) WHERE id = $1`,
    values: [courrierId, ms / 1000],
  });
  return { kind: 'attendre' };
}

/** Whoever looked at it could not even take it: it is left alone for a moment, later and later. */
export const repousserCourrier = (store: Store, courrierId: string): Promise<void> =>
  dansReseauDuCourrier(store, courrierId, async (tx) => repousser(tx, courrierId));

const repousser = (tx: Tx, courrierId: string): void =>
  tx.send({
    name: 'repousser-courrier',
    text: `UPDATE courrier SET pret_le = ${APRES_UN_MOMENT('etat_le')} WHERE id = $1`,
    values: [courrierId],
  });

interface Par {
  store: Store;
  tx: Tx;
  now: Instant;
}

/** A reminder is looked at again when its turn comes: an outage may have kept it until nobody needs it. */
async function prendreCeuxQuiTiennent(par: Par, chef: Etat, libres: Etat[]): Promise<Prise> {
  const { store, tx, now } = par;
  const rappels = libres.filter(({ classe }) => classe === 'rappel').map(({ id }) => id);
  const laisses = rappels.length === 0 ? [] : await inutiles(store, tx, rappels, now);
  if (laisses.length > 0)
    tx.send({
      name: 'rappels-inutiles',
      text: `UPDATE courrier SET etat = 'inutile', etat_le = now() WHERE id = ANY ($1)`,
      values: [laisses],
    });
  // not `aRedire`: it would wait for the row of a stream while an execution there may wait for these mails
  if (laisses.includes(chef.id)) return finie({ aDire: await quiAttendaient(tx, laisses) });
  return prendre(
    par,
    chef,
    libres.filter(({ id }) => !laisses.includes(id)),
  );
}

interface EnChemin {
  /** Milliseconds. */
  depuis: number;
  restent: number;
}

/** At the pace of a loaded engine: looked at earlier, it would only take the turn of a mail that can leave. */
const MS_PAR_RAPPEL = 50;

/** The last of them takes it along, whenever that is: this is when it has another look by itself. */
const quandIlsSerontLa = ({ depuis, restent }: EnChemin): number =>
  Math.round(Math.max(1_000, depuis / 4, restent * MS_PAR_RAPPEL));

async function prendre({ store, tx }: Par, chef: Etat, libres: Etat[]): Promise<Prise> {
  const ids = libres.map(({ id }) => id);
  const composes = await composer(store, tx, ids);
  const premier = composes.find(({ courrier }) => courrier.id === chef.id);
  if (!premier) return sansAdresse(tx, chef);
  const ensemble = composes.flatMap(({ courrier, qui }) => (qui === premier.qui ? courrier : [])) as [
    CourrierAEnvoyer,
    ...CourrierAEnvoyer[],
  ];
  const envoi = envoiDe(ensemble);
  const tentative = 1 + Math.max(...libres.map((autre) => autre.tentative));
  tx.send({
    name: 'ecrire-envoi',
    text: `INSERT INTO envoi (id, reseau, message_id) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING`,
    values: [envoi.id, premier.courrier.reseau.cle, envoi.messageId],
  });
  mettreEnCours(tx, { courriers: ensemble.map(({ id }) => id), tentative, envoi: envoi.id });
  return { kind: 'libre', envoi, tentative };
}

/** Nobody can be written to: as definite a failure as an unknown mailbox. */
async function sansAdresse(tx: Tx, chef: Etat): Promise<Prise> {
  const tentative = chef.tentative + 1;
  mettreEnCours(tx, { courriers: [chef.id], tentative, envoi: chef.id });
  return finie({ constats: await constater(tx, [{ ...chef, tentative }], 'sans-adresse') });
}

const mettreEnCours = (
  tx: Tx,
  { courriers, tentative, envoi }: { courriers: string[]; tentative: number; envoi: string },
): void =>
  tx.send({
    name: 'prendre-courrier',
    // once the lease is over, it is for whoever looks next
    text: `UPDATE courrier SET etat = 'en-cours', etat_le = now(), tentative = $2, envoi = $4, bail = fin, pret_le = fin
      FROM (SELECT clock_timestamp() + make_interval(secs => $3) AS fin) b
      WHERE id = ANY ($1)`,
    values: [courriers, tentative, BAIL_SECONDES, envoi],
  });

function envoiDe(courriers: EnvoiAFaire['courriers']): EnvoiAFaire {
  const [premier, ...autres] = courriers;
  const id = idDeLEnvoi([premier.id, ...autres.map((autre) => autre.id)]);
  const messageId = autres.length === 0 ? premier.messageId : messageIdOf(id, premier.reseau.expediteur);
  return { id, messageId, courriers };
}

/** In the order of their ids, as whoever settles a sending locks its rows: nobody waits for somebody who waits for them. */
const VERROUILLER = `
  SELECT c.id, c.stream, c.etat, c.classe, c.tentative, c.constat, c.envoi, c.bail > clock_timestamp() AS tenu
  FROM courrier c WHERE c.id = ANY (ARRAY(${ENSEMBLE})) ORDER BY c.id FOR UPDATE OF c`;
