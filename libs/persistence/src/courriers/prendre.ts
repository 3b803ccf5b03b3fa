import { idDeLEnvoi } from '@pdn/contracts/ids';
import { messageIdOf, type CourrierAEnvoyer, type EnvoiAFaire } from '@pdn/contracts/courrier';
import type { Store } from '../connexion/store.js';
import { dansReseauDuCourrier, type Tx } from '../connexion/transaction.js';
import { composer } from './composer.js';
import { constater, constaterEnsemble } from './constater.js';
import { ENSEMBLE, RAPPELS_EN_CHEMIN } from './ensemble.js';
import { inutiles } from './relire.js';

/**
 * - `libre`: ours for the length of the lease; say what became of it under this `tentative`
 * - `attendre`: somebody else is sending it, or more reminders for the same person are on their way
 * - `non-remis`: refused for good, or of a fate that only a person can tell, and this command records it
 * - `regle`: nothing more will come of it
 */
export type Prise =
  | { kind: 'libre'; envoi: EnvoiAFaire; tentative: number }
  | { kind: 'attendre'; ms: number }
  | { kind: 'non-remis'; commandId: string }
  | { kind: 'regle' };

/** Longer than an attempt can live (5 s): whoever holds an older one has died. */
const BAIL_SECONDES = 8;
/** How often a mail that another delivery carries is looked at: its sending ends long before its lease. */
const AUTRE_MS = 2_000;

interface Etat {
  id: string;
  etat: string;
  classe: 'acte' | 'rappel';
  tentative: number;
  constat: string | null;
  envoi: string | null;
  /** Milliseconds that the lease still runs, negative once it is over. */
  reste: number | null;
}

/**
 * At most one sender at a time. Of one that died in the middle, nobody knows how far it came: an `acte` is sent again
 * under the same Message-ID, a `rappel` never is. A reminder takes with it those of its kind that are due to the same
 * person on the same day, whatever their dossiers: they leave as one mail, and share its fate. Those that nobody needs any
 * more stay behind (`inutile`).
 */
export function claimCourrier(store: Store, courrierId: string): Promise<Prise> {
  return dansReseauDuCourrier(store, courrierId, async (tx) => {
    const [[enChemin], rows] = await Promise.all([
      tx.rows<EnChemin>({
        name: 'rappels-en-chemin',
        text: RAPPELS_EN_CHEMIN,
        values: [courrierId],
      }),
      tx.rows<Etat>({ name: 'prendre-ensemble', text: VERROUILLER, values: [courrierId] }),
    ]);
    const row = rows.find(({ id }) => id === courrierId);
    switch (row?.etat) {
      case 'a-envoyer':
        if (enChemin) return { kind: 'attendre', ms: quandIlsSerontLa(enChemin) };
        return prendreCeuxQuiTiennent(
          { store, tx },
          row,
          rows.filter(({ etat }) => etat === 'a-envoyer'),
        );
      case 'en-cours':
        if ((row.reste ?? 0) > 0) return { kind: 'attendre', ms: patience(row) };
        if (row.classe === 'acte') return prendre({ store, tx }, row, [row]);
        return constatOuRien(
          await constaterEnsemble(
            tx,
            rows.filter(({ etat, envoi }) => etat === 'en-cours' && envoi === row.envoi),
            'incertain',
          ),
          row.id,
        );
      case 'a-constater':
        return { kind: 'non-remis', commandId: row.constat! };
      default:
        return { kind: 'regle' };
    }
  });
}

const constatOuRien = (constats: Map<string, string | null>, id: string): Prise => {
  const commandId = constats.get(id);
  return commandId ? { kind: 'non-remis', commandId } : { kind: 'regle' };
};

/** A reminder is looked at again when its turn comes: an outage may have kept it until nobody needs it. */
async function prendreCeuxQuiTiennent(
  { store, tx }: { store: Store; tx: Tx },
  chef: Etat,
  libres: Etat[],
): Promise<Prise> {
  const ids = libres.map(({ id }) => id);
  const laisses = await inutiles(store, tx, ids);
  if (laisses.length > 0)
    tx.send({
      name: 'rappels-inutiles',
      text: `UPDATE courrier SET etat = 'inutile', etat_le = now() WHERE id = ANY ($1)`,
      values: [laisses],
    });
  if (laisses.includes(chef.id)) return { kind: 'regle' };
  return prendre(
    { store, tx },
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

const patience = ({ id, envoi, reste }: Etat): number => (envoi === id ? reste! : Math.min(reste!, AUTRE_MS));

async function prendre({ store, tx }: { store: Store; tx: Tx }, chef: Etat, libres: Etat[]): Promise<Prise> {
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
async function sansAdresse(tx: Tx, { id, tentative }: Etat): Promise<Prise> {
  mettreEnCours(tx, { courriers: [id], tentative: tentative + 1, envoi: id });
  const commandId = await constater(tx, id, tentative + 1, 'sans-adresse');
  return commandId ? { kind: 'non-remis', commandId } : { kind: 'regle' };
}

const mettreEnCours = (
  tx: Tx,
  { courriers, tentative, envoi }: { courriers: string[]; tentative: number; envoi: string },
): void =>
  tx.send({
    name: 'prendre-courrier',
    text: `UPDATE courrier SET etat = 'en-cours', etat_le = now(), tentative = $2, envoi = $4,
        bail = clock_timestamp() + make_interval(secs => $3)
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
  SELECT c.id, c.etat, c.classe, c.tentative, c.constat, c.envoi,
    ceil(extract(epoch FROM c.bail - clock_timestamp()) * 1000)::int AS reste
  FROM courrier c WHERE c.id = ANY (ARRAY(${ENSEMBLE})) ORDER BY c.id FOR UPDATE OF c`;
