import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { jourDuFait } from '../faits.js';
import type { Labellisation } from '../state.js';

/** What was verified after the end: logo, national card, groups (S2 §4.5). @throws {Refusal} `label-non-retire` */
export function cocherSortie(
  { points, le }: DataOf<'cocherSortie'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (dossier.etape === 'archivee') throw new Refusal('dossier-archive', 'Ce dossier est archivé.');
  if (dossier.etape !== 'retiree')
    throw new Refusal('label-non-retire', 'La sortie se vérifie une fois le label terminé.');
  const nouveaux = dossier.sortie.filter((point) => points.includes(point));
  if (nouveaux.length === 0) return [];
  return [{ type: 'SortieVerifiee', data: { points: nouveaux, le: jourDuFait(le, dossier, context) } }];
}
