import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, faitEtSaisie } from '../faits.js';
import type { Labellisation } from '../state.js';
import { estDejaClos } from './est-deja-clos.js';
import { exigerEntretienPrevu, exigerIssuePossible } from './exiger-entretien.js';

/** Another date may then be set. @throws {Refusal} `pas-en-entretien`, `entretien-non-prevu`, `entretien-a-venir` */
export function constaterAbsence(
  { motif, le }: DataOf<'constaterAbsence'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (estDejaClos(dossier, 'absence')) return [];
  exigerOuvert(dossier);
  const prevu = exigerEntretienPrevu(dossier);
  const date = faitEtSaisie(le, dossier, context);
  exigerIssuePossible(prevu, date.le);
  return [{ type: 'AbsenceConstatee', data: { rang: prevu.rang, motif, ...date } }];
}
