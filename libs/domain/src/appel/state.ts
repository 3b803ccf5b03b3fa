import type { DocumentRef } from '../document.js';
import type { EtatDEntite } from '../entite.js';
import type { Jour } from '../temps.js';

export interface Appel extends EtatDEntite {
  statut: 'ouvert' | 'clos';
  titre: DocumentRef;
  texte: DocumentRef | null;
  ouvreLe: Jour;
  clotureLe: Jour;
  /** Raised when the closing date moves. */
  serie: number;
  candidatures: CandidatureRecue[];
}

export interface CandidatureRecue {
  labellisation: string;
  professionnel: string;
  structure: string;
  tardive: boolean;
  le: Jour;
}

/** Number of the shape above, kept with a stored state: another number means « fold the events again ». */
export const FORME_APPEL = 1;
