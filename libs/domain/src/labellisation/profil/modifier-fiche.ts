import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, jourDuFait } from '../faits.js';
import type { Labellisation } from '../state.js';

/** The directory keeps the former card until the coordination publishes this one. @throws {Refusal} `fiche-non-publiee` */
export function modifierFiche(
  { fiche, preuve, le }: DataOf<'modifierFiche'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  if (dossier.etape !== 'label' && dossier.etape !== 'actif')
    throw new Refusal('fiche-non-publiee', 'La fiche n’est pas encore publiée.');
  const { correction } = dossier;
  const derniere = correction?.statut === 'a-verifier' ? correction.contenu : dossier.fiche;
  if (derniere.sha256 === fiche.sha256) return [];
  const data = { fiche, ...(preuve ? { preuve } : {}), le: jourDuFait(le, dossier, context) };
  return [{ type: 'CorrectionDeFicheProposee', data }];
}
