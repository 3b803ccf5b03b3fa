import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, jourDuFait } from '../faits.js';
import type { Labellisation } from '../state.js';
import { exigerInstruction } from './exiger-instruction.js';

/** Always a person, with a motive. @throws {Refusal} `candidature-deja-instruite` */
export function refuserCandidature(
  { criteres, motif, le }: DataOf<'refuserCandidature'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (dossier.etape === 'refusee' && dossier.par === 'coordination') return [];
  exigerOuvert(dossier);
  exigerInstruction(dossier);
  return [{ type: 'CandidatureRefusee', data: { criteres, motif, le: jourDuFait(le, dossier, context) } }];
}
