import { commandeDeLecheance } from '@pdn/contracts/ids';
import { dossierOf, type Attributes, type Prochaine, type Wake } from '@pdn/contracts/temporal';
import type { AnyState, Context, EcheanceDEntite, Instant } from '@pdn/domain';
import { fluxDe } from '../flux/flux.js';
import type { ReseauRow } from '../reseau/reseau.js';
import { serieDe, type Lignes } from '../vues/lignes.js';
import { libelleDuReveil } from './libelle-du-reveil.js';
import type { NonRegle } from './non-regles.js';
import type { AFaire } from './suites.js';

export interface Situation {
  stream: string;
  version: number;
  etat: AnyState;
  lignes: Lignes;
  reseau: ReseauRow;
  context: Context;
  nonRegles: NonRegle[];
  aFaire: AFaire[];
}

/** Nothing was ever accepted: nothing to wait for. */
export const WAKE_VIDE: Wake = {
  version: 0,
  closed: true,
  next: null,
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
  const { stream, version, etat, lignes, reseau, context } = situation;
  const apportee = apporteeDe(situation);
  const next = apportee ?? prochaine(situation);
  return {
    version,
    closed: lignes.vue.clos && next === null,
    next: reseau.exercice ? apportee : next,
    attributes: attributsDe(situation),
    details: fluxDe(stream).entite.details(etat, context),
  };
}

/** What another stream brought comes first, in an exercice too: it has happened already. */
function apporteeDe({ aFaire: [premiere], reseau }: Situation): Prochaine | null {
  if (!premiere) return null;
  const { id, type, deposee_le: at } = premiere;
  const key = `${APPORTEE}${type}`;
  return { id, key, at, label: libelleDuReveil(key, at, reseau.zone) };
}

/** What happens next by itself: an échéance, or the departure of a mail that waits for a working day. */
function prochaine({ stream, lignes, reseau, context, nonRegles }: Situation): Prochaine | null {
  const echeances = lignes.echeances
    .filter(({ action }) => action.kind !== 'repere')
    // its original may be settled until then; whoever settles it later tells the workflow
    .filter((echeance) => echeance.at > context.now || !attend(echeance, nonRegles))
    // the workflow of a closed dossier has ended: the watch finds what falls due years later
    .filter(({ at }) => !lignes.vue.clos || at <= context.now)
    .map(({ cle, at }) => ({ id: commandeDeLecheance(stream, cle, at), key: cle, at }));
  // a reminder and its copy leave at one instant: the first by name, whoever asks
  const departs = nonRegles.flatMap(({ id, gabarit, destinataire, libre, partir_le }) =>
    partir_le !== null && !libre ? [{ id, key: cleDeDepart(gabarit, destinataire), at: partir_le }] : [],
  );
  departs.sort((a, b) => (a.key < b.key ? -1 : 1));
  const [first] = [...departs, ...echeances].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return first ? { ...first, label: libelleDuReveil(first.key, first.at, reseau.zone) } : null;
}

/** A reminder whose original is not settled waits: nobody is reminded of what they may never have received. */
export const attend = (
  { cle, action }: Pick<EcheanceDEntite, 'cle' | 'action'>,
  courriers: NonRegle[],
): boolean => action.kind === 'relance' && courriers.some(({ serie }) => serie === serieDe(cle));

const APPORTEE = 'apportee/';
/** Its command is there already. */
export const estApportee = (key: string): boolean => key.startsWith(APPORTEE);

const DEPART = 'envoi/';
const cleDeDepart = (gabarit: string, destinataire: string): string => `${DEPART}${gabarit}/${destinataire}`;
/** Nothing is decided then: the mail is free to leave. */
export const estDepart = (key: string): boolean => key.startsWith(DEPART);

function attributsDe({ stream, lignes: { vue }, etat, reseau, context }: Situation): Attributes {
  const { appel, terme } = fluxDe(stream).attributs(vue, dossierOf(stream));
  return {
    PdnEtat: vue.etat,
    PdnReseau: reseau.cle,
    PdnProgramme: etat.programme,
    PdnAttenteDe: vue.attenteDe,
    PdnAppel: appel,
    PdnProchaineEcheance: vue.prochaineEcheance,
    PdnTerme: finDe(terme, context.calendrier),
  };
}

const finDe = (jour: string | null, calendrier: Context['calendrier']): Instant | null =>
  jour === null ? null : calendrier.finDeJour(jour);
