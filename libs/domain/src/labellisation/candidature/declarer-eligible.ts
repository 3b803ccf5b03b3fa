import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, faitEtSaisie } from '../faits.js';
import type { Labellisation } from '../state.js';
import { exigerInstruction, exigerPiecesRecues } from './exiger-instruction.js';

/** @throws {Refusal} `candidature-deja-instruite`, `pieces-attendues` */
export function declarerEligible(
  { le }: DataOf<'declarerEligible'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (dossier.etape === 'entretien' && dossier.admisePar === 'coordination') return [];
  exigerOuvert(dossier);
  exigerInstruction(dossier);
  exigerPiecesRecues(dossier);
  return [{ type: 'CandidatureDeclareeEligible', data: faitEtSaisie(le, dossier, context) }];
}
