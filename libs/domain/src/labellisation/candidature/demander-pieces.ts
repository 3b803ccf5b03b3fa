import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, faitEtSaisie } from '../faits.js';
import type { EnInstruction, Labellisation } from '../state.js';
import { exigerInstruction } from './exiger-instruction.js';
import { serieSuivante } from './serie-suivante.js';

/**
 * Asking for other pieces replaces the list and starts a new series of reminders.
 * @throws {Refusal} `candidature-deja-instruite`
 */
export function demanderPieces(
  { pieces, motif, le }: DataOf<'demanderPieces'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  exigerInstruction(dossier);
  if (sontDejaDemandees(pieces, dossier)) return [];
  const serie = serieSuivante(dossier);
  const date = faitEtSaisie(le, dossier, context);
  return [{ type: 'PiecesDemandees', data: { pieces: [...new Set(pieces)], motif, serie, ...date } }];
}

const sontDejaDemandees = (pieces: string[], dossier: EnInstruction): boolean =>
  dossier.pieces !== null &&
  [...new Set(pieces)].sort().join() === [...dossier.pieces.attendues].sort().join();
