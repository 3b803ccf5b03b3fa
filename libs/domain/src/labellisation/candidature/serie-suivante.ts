import type { EnInstruction } from '../state.js';

/** Each request for pieces, the first or what remains of it, has its own reminders. */
export const serieSuivante = ({ demandesDePieces, pieces }: EnInstruction): number =>
  Math.max(demandesDePieces, pieces?.suivi.serie ?? 0) + 1;
