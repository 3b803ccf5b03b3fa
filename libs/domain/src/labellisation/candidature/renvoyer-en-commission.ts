import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, jourDuFait } from '../faits.js';
import type { Labellisation } from '../state.js';
import { exigerInstruction, exigerPiecesRecues } from './exiger-instruction.js';

/** @throws {Refusal} `candidature-deja-instruite`, `pieces-attendues` */
export function renvoyerEnCommission(
  { motif, le }: DataOf<'renvoyerEnCommission'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (dossier.etape === 'commission') return [];
  exigerOuvert(dossier);
  exigerInstruction(dossier);
  exigerPiecesRecues(dossier);
  return [{ type: 'CandidatureRenvoyeeEnCommission', data: { motif, le: jourDuFait(le, dossier, context) } }];
}
