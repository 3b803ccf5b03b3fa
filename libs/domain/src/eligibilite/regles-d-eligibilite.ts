import type { Programme } from '../labellisation/programme.js';
import type { CritereOuiNon } from './criteres-oui-non.js';

/** What a network decides of who may apply; the words stand in the table of the programme. */
export interface ReglesDEligibilite {
  /** Codes of the jobs that need no commission. */
  metiersAdmis: string[];
  criteresExiges: CritereOuiNon[];
  /** Not followed, they are a signal and refuse nobody. */
  criteresRecommandes: CritereOuiNon[];
  /** Recommended, 0: nothing is. */
  heuresParSemaine: number;
  heuresDePermanence: number;
}

/** The part of the regles that says who may apply. */
export interface EligibiliteDuProgramme {
  programme: Programme;
  eligibilite: ReglesDEligibilite;
}
