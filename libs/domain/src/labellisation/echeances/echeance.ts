import type { Instant, Jour } from '../../temps.js';
import type { Gabarit } from '../courriers/gabarits.js';
import type { Destinataire } from '../destinataire.js';
import type { TypeTache } from '../taches/tache.js';

/**
 * What will happen by itself. `cle` is stable and holds no date: `<serie>/<pas>`, for example `bilan-2027.1/rappel-2`;
 * whatever restarts a series raises the number in it. `repere` is only shown on the timeline (a due date, the term):
 * it fires nothing.
 */
export interface Echeance {
  cle: string;
  /** Civil day in the reseau's zone. */
  jour: Jour;
  at: Instant;
  /** What happens, for the person who reads the timeline, in French. */
  libelle: string;
  /** Unless what: « Sauf si … », in French. */
  condition?: string;
  /** The day until which somebody was given time, as their mails print it: when it moves, its wait moves with it. */
  limite?: true;
  /** Why nobody moves it, in French. */
  fixe?: string;
  /** A reminder of something to come says nothing true after that. */
  jusqua?: Instant;
  /** Its first day, when somebody moved it. */
  prevueLe?: Jour;
  action:
    | {
        kind: 'relance';
        courrier: Gabarit;
        destinataires: Destinataire[];
        copie: Destinataire[];
        dateLimite?: Jour;
      }
    | { kind: 'tache'; tache: TypeTache; appeler?: Destinataire }
    | { kind: 'ouverture-bilan'; exercice: number; dateLimite: Jour }
    /** The end that somebody announced. */
    | { kind: 'prise-d-effet' }
    | { kind: 'avertissement-archivage' }
    | { kind: 'repere' };
}
