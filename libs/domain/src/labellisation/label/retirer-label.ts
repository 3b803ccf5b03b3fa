import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, jourDuFait } from '../faits.js';
import type { Labellisation } from '../state.js';
import { exigerLabel } from './exiger-label.js';

/** At any step once the label is granted; the card leaves the directory at once. @throws {Refusal} `label-non-accorde` */
export function retirerLabel(
  { par, motif, preuve, le }: DataOf<'retirerLabel'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (dossier.etape === 'retiree') return [];
  exigerOuvert(dossier);
  exigerLabel(dossier);
  const data = { par, motif, ...(preuve ? { preuve } : {}), le: jourDuFait(le, dossier, context) };
  return [{ type: 'LabelRetire', data }];
}
