import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, jourDuFait } from '../faits.js';
import type { Labellisation } from '../state.js';
import { exigerLabel } from './exiger-label.js';

/** Before the day comes: the label goes on. @throws {Refusal} `label-non-accorde`, `fin-non-annoncee` */
export function annulerRetrait(
  { motif, le }: DataOf<'annulerRetrait'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  const { finAnnoncee, finsAnnoncees } = exigerLabel(dossier);
  if (!finAnnoncee && finsAnnoncees > 0) return [];
  if (!finAnnoncee) throw new Refusal('fin-non-annoncee', 'Aucune fin n’est annoncée pour ce label.');
  const { rang } = finAnnoncee;
  return [{ type: 'RetraitAnnule', data: { rang, motif, le: jourDuFait(le, dossier, context) } }];
}
