import type { DocumentRef } from '../../document.js';
import type { Jour } from '../../temps.js';
import type { Piece } from '../vocabulaire.js';
import type { EnCours, Suivi } from './socle.js';

export interface EnInstruction extends EnCours {
  etape: 'instruction';
  pieces: PiecesAttendues | null;
  /** How many series of requests there were, so that the next one has its own number. */
  demandesDePieces: number;
  piecesFournies: Piece[];
  /** Since when it waits for the coordination. */
  aLireDepuis: Jour;
  completeLe: Jour | null;
}

export interface PiecesAttendues {
  attendues: Piece[];
  motif: DocumentRef;
  suivi: Suivi;
}

export interface EnCommission extends EnCours {
  etape: 'commission';
  motif: DocumentRef;
  renvoyeeLe: Jour;
  ajournement: { motif: DocumentRef; le: Jour } | null;
  prochaineSeance: Jour | null;
  suivi: Suivi;
}
