import type { DocumentRef } from '../../document.js';
import type { Jour } from '../../temps.js';
import type { EnEntretien, EntretienAPlanifier, EntretienFavorable } from './entretien.js';
import type { EnCours, Suivi } from './socle.js';

/** Admitted, while every training place is taken: nothing was refused, and the interview is taken up where it stood. */
export interface EnListeDAttente extends EnCours {
  etape: 'liste-attente';
  admisePar: EnEntretien['admisePar'];
  absences: number;
  entretien: EntretienAPlanifier | EntretienFavorable;
  motif: DocumentRef;
  /** As it was told, without promise; others may leave the list. */
  rang: number | null;
  inscriteLe: Jour;
  suivi: Suivi;
}
