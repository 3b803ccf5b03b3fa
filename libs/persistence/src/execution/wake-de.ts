import { commandeDeLecheance } from '@pdn/contracts/ids';
import type { Attributes, Prochaine, Wake } from '@pdn/contracts/temporal';
import { details, type Context, type Echeance, type Instant, type Labellisation } from '@pdn/domain';
import type { ReseauRow } from '../reseau/reseau.js';
import { serieDe, type Lignes } from '../vues/lignes.js';
import { libelleDuReveil } from './libelle-du-reveil.js';
import type { NonRegle } from './non-regles.js';

export interface Situation {
  stream: string;
  version: number;
  dossier: Labellisation;
  lignes: Lignes;
  reseau: ReseauRow;
  context: Context;
  nonRegles: NonRegle[];
}

/** Nothing was ever accepted: nothing to wait for. */
export const WAKE_VIDE: Wake = {
  version: 0,
  closed: true,
  next: null,
  courriers: [],
  waitsForMail: false,
  attributes: {
    PdnEtat: null,
    PdnReseau: null,
    PdnProgramme: null,
    PdnAttenteDe: null,
    PdnAppel: null,
    PdnProchaineEcheance: null,
    PdnTerme: null,
  },
  details: '',
};

export function wakeDe(situation: Situation): Wake {
  const { version, dossier, lignes, reseau, context, nonRegles } = situation;
  const next = prochaine(situation);
  return {
    version,
    closed: lignes.vue.clos && next === null,
    next: reseau.exercice ? null : next,
    waitsForMail: lignes.echeances.some((echeance) => attend(echeance, nonRegles)),
    courriers: nonRegles
      .filter(({ partir_le }) => partir_le === null || partir_le <= context.now)
      .map(({ id }) => id),
    attributes: attributsDe(lignes, reseau, context),
    details: details(dossier, context),
  };
}

/** What happens next by itself: an échéance, or the departure of a mail that waits for a working day. */
function prochaine({ stream, lignes, reseau, context, nonRegles }: Situation): Prochaine | null {
  const echeances = lignes.echeances
    .filter((echeance) => tire(echeance, nonRegles))
    .map(({ cle, at }) => ({ id: commandeDeLecheance(stream, cle, at), key: cle, at }));
  const departs = nonRegles.flatMap(({ id, gabarit, destinataire, partir_le }) =>
    partir_le !== null && partir_le > context.now
      ? [{ id, key: cleDeDepart(gabarit, destinataire), at: partir_le }]
      : [],
  );
  const [first] = [...departs, ...echeances].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return first ? { ...first, label: libelleDuReveil(first.key, first.at, reseau.zone) } : null;
}

const tire = (echeance: Echeance, courriers: NonRegle[]): boolean =>
  echeance.action.kind !== 'repere' && !attend(echeance, courriers);

/** A reminder whose original is not settled waits: nobody is reminded of what they may never have received. */
export const attend = ({ cle, action }: Echeance, courriers: NonRegle[]): boolean =>
  action.kind === 'relance' && courriers.some(({ serie }) => serie === serieDe(cle));

const DEPART = 'envoi/';
const cleDeDepart = (gabarit: string, destinataire: string): string => `${DEPART}${gabarit}/${destinataire}`;
/** Nothing is decided then: the mail only becomes due. */
export const estDepart = (key: string): boolean => key.startsWith(DEPART);

function attributsDe({ vue }: Lignes, reseau: ReseauRow, { calendrier }: Context): Attributes {
  return {
    PdnEtat: vue.etat,
    PdnReseau: reseau.cle,
    PdnProgramme: vue.programme,
    PdnAttenteDe: vue.attenteDe,
    PdnAppel: vue.appel,
    PdnProchaineEcheance: vue.prochaineEcheance,
    PdnTerme: finDe(vue.terme, calendrier),
  };
}

const finDe = (jour: string | null, calendrier: Context['calendrier']): Instant | null =>
  jour === null ? null : calendrier.finDeJour(jour);
