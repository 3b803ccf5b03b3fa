import type { Instant, JourHeure } from '../temps.js';
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
export interface VueCommission {
  instance: string;
  date: JourHeure;
  etat: EtatSeance;
  affaires: number;
  decisions: number;
  clos: boolean;
  prochaineEcheance: Instant | null;
}

export function vue(commission: Commission, context: Context): VueCommission {
  const prochaine = echeances(commission, context).find(({ action }) => action.kind !== 'repere');
  const { instance, date, affaires } = commission;
  return {
    ...{ instance, date },
    etat: etatDe(commission),
    affaires: affaires.length,
    decisions: affaires.filter(({ decision }) => decision).length,
    clos: estTerminee(commission),
    prochaineEcheance: prochaine?.at ?? null,
  };
}

export const etatDe = (commission: Commission): EtatSeance =>
  commission.etape === 'preparation' && commission.convoqueeLe ? 'convoquee' : commission.etape;

/** A dossier on an agenda, as lists of dossiers show it. */
export interface VueAffaire {
  dossier: string;
  rang: number;
  statut: 'inscrite' | 'decidee' | 'differee';
}

export const affairesDe = ({ affaires, differees, etape }: Commission): VueAffaire[] =>
  etape === 'annulee'
    ? []
    : [
        ...affaires.map(({ dossier, decision }, rang): VueAffaire => ({
          dossier,
          rang,
          statut: decision ? 'decidee' : 'inscrite',
        })),
        ...differees.map(({ dossier }, rang): VueAffaire => ({
          dossier,
          rang: affaires.length + rang,
          statut: 'differee',
        })),
      ];
