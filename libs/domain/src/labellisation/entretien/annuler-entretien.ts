import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, faitEtSaisie } from '../faits.js';
import type { Labellisation } from '../state.js';
import { estDejaClos } from './est-deja-clos.js';
import { exigerEntretienPrevu } from './exiger-entretien.js';

/** The next one has the next rank. @throws {Refusal} `pas-en-entretien`, `entretien-non-prevu` */
export function annulerEntretien(
  { motif, le }: DataOf<'annulerEntretien'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (estDejaClos(dossier, 'annule')) return [];
  exigerOuvert(dossier);
  const { rang } = exigerEntretienPrevu(dossier);
  return [{ type: 'EntretienAnnule', data: { rang, motif, ...faitEtSaisie(le, dossier, context) } }];
}
