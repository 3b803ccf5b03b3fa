import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, jourDuFait } from '../faits.js';
import type { Labellisation } from '../state.js';

/** @throws {Refusal} `fiche-non-publiee` */
export function modifierFiche(
  { fiche, le }: DataOf<'modifierFiche'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  if (dossier.etape !== 'label' && dossier.etape !== 'actif')
    throw new Refusal('fiche-non-publiee', 'La fiche n’est pas encore publiée.');
  if (dossier.fiche.sha256 === fiche.sha256) return [];
  return [{ type: 'FicheModifiee', data: { fiche, le: jourDuFait(le, dossier, context) } }];
}
