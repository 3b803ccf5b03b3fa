import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, jourDuFait } from '../faits.js';
import type { Labellisation } from '../state.js';
import { exigerAnnuaire } from './valider-fiche.js';

/**
 * Only a card that the professional validated, or the correction that they asked for.
 * @throws {Refusal} `profil-non-verifie`, `fiche-non-validee`
 */
export function publierFiche(
  { le }: DataOf<'publierFiche'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (dossier.etape === 'label' || dossier.etape === 'actif') {
    if (dossier.correction?.statut !== 'a-verifier') return [];
    const { contenu: fiche } = dossier.correction;
    return [{ type: 'FicheModifiee', data: { fiche, le: jourDuFait(le, dossier, context) } }];
  }
  exigerOuvert(dossier);
  exigerAnnuaire(dossier);
  if (dossier.fiche.statut !== 'a-publier')
    throw new Refusal('fiche-non-validee', 'Le professionnel n’a pas encore validé sa fiche.');
  const { contenu: fiche } = dossier.fiche;
  return [{ type: 'FichePubliee', data: { fiche, le: jourDuFait(le, dossier, context) } }];
}
