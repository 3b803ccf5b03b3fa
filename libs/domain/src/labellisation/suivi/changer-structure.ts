import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, jourDuFait } from '../faits.js';
import type { Labellisation } from '../state.js';

/** Renamed, merged or taken over: another structure from that day on. What was signed before keeps the former one. */
export function changerStructure(
  { structure, raison, le }: DataOf<'changerStructure'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (dossier.structure === structure) return [];
  exigerOuvert(dossier);
  return [{ type: 'StructureChangee', data: { structure, raison, le: jourDuFait(le, dossier, context) } }];
}
