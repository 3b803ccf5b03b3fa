import type { VueDEntite } from '../entite.js';
import type { Programme } from '../labellisation/programme.js';
import type { JourHeure } from '../temps.js';
import type { Context } from '../labellisation/context.js';
import { echeances } from './echeances/index.js';
import { estTerminee, type Commission } from './state.js';

/** Where a session stands, for lists and search attributes. */
export const ETATS_SEANCE = [
  'preparation',
  'convoquee',
  'ouverte',
  'proces-verbal',
  'signee',
  'annulee',
] as const;
export type EtatSeance = (typeof ETATS_SEANCE)[number];

/** One row of the list: ids, dates and enumerations, nothing that depends on today. */
export interface VueCommission extends VueDEntite {
  etat: EtatSeance;
  attenteDe: 'coordinateur' | 'commission' | 'personne';
  programme: Programme;
  instance: string;
  date: JourHeure;
  /** On the agenda, decided or not. */
  dossiers: string[];
  decisions: number;
}

export function vue(commission: Commission, context: Context): VueCommission {
  const prochaine = echeances(commission, context).find(({ action }) => action.kind !== 'repere');
  const { numero, programme, instance, date, affaires } = commission;
  return {
    ...{ numero, programme, instance, date },
    etat: etatDe(commission),
    attenteDe: attenteDe(commission),
    dossiers: commission.etape === 'annulee' ? [] : affaires.map(({ dossier }) => dossier),
    decisions: affaires.filter(({ decision }) => decision).length,
    clos: estTerminee(commission),
    prochaineEcheance: prochaine?.at ?? null,
  };
}

export const etatDe = (commission: Commission): EtatSeance =>
  commission.etape === 'preparation' && commission.convoqueeLe ? 'convoquee' : commission.etape;

function attenteDe(commission: Commission): VueCommission['attenteDe'] {
  if (estTerminee(commission)) return 'personne';
  return commission.etape === 'ouverte' ? 'commission' : 'coordinateur';
}
