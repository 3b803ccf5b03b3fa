import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, jourDuFait } from '../faits.js';
import type { Labellisation } from '../state.js';
import { labelDe } from '../label/label-de.js';

/**
 * At any step before the label; afterwards it is a withdrawal.
 * @throws {Refusal} `label-deja-accorde`, `personne-ressource-reconnue`
 */
export function abandonnerCandidature(
  { par, motif, preuve, le }: DataOf<'abandonnerCandidature'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (dossier.etape === 'abandonnee') return [];
  exigerOuvert(dossier);
  if (labelDe(dossier))
    throw new Refusal('label-deja-accorde', 'Le label est accordé : il peut être retiré, plus abandonné.');
  if (dossier.etape === 'personne-ressource')
    throw new Refusal('personne-ressource-reconnue', 'Ce statut est en cours : il peut prendre fin.');
  const data = { par, motif, ...(preuve ? { preuve } : {}), le: jourDuFait(le, dossier, context) };
  return [{ type: 'CandidatureAbandonnee', data }];
}
