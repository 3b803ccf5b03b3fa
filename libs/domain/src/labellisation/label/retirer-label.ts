import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, jourDuFait } from '../faits.js';
import type { Labellisation } from '../state.js';
import { exigerLabel } from './exiger-label.js';

/** At any step once the label is granted; the card leaves the directory at once. @throws {Refusal} `label-non-accorde` */
export function retirerLabel(
  { par, motif, le }: DataOf<'retirerLabel'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (dossier.etape === 'retiree') return [];
  exigerOuvert(dossier);
  exigerLabel(dossier);
  return [{ type: 'LabelRetire', data: { par, motif, le: jourDuFait(le, dossier, context) } }];
}
