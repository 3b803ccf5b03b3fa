import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, faitEtSaisie } from '../faits.js';
import type { Labellisation, Ouverte } from '../state.js';

/** Checked, and to be taken up by the professional; what is public stays. @throws {Refusal} `fiche-non-validee` */
export function renvoyerFiche(
  { motif, le }: DataOf<'renvoyerFiche'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (estDejaRenvoyee(dossier, motif.sha256)) return [];
  exigerOuvert(dossier);
  if (!ficheAVerifier(dossier))
    throw new Refusal('fiche-non-validee', 'Aucune fiche n’attend d’être vérifiée.');
  return [{ type: 'FicheRenvoyee', data: { motif, ...faitEtSaisie(le, dossier, context) } }];
}

/** A card, or its correction, waits for the coordination. */
export const ficheAVerifier = (dossier: Ouverte): boolean =>
  dossier.etape === 'annuaire'
    ? dossier.fiche.statut === 'a-publier'
    : (dossier.etape === 'label' || dossier.etape === 'actif') && dossier.correction?.statut === 'a-verifier';

function estDejaRenvoyee(dossier: Labellisation, sha256: string): boolean {
  if (dossier.etape === 'annuaire')
    return dossier.fiche.statut === 'a-valider' && dossier.fiche.renvoi?.motif.sha256 === sha256;
  if (dossier.etape !== 'label' && dossier.etape !== 'actif') return false;
  return dossier.correction?.statut === 'renvoyee' && dossier.correction.motif.sha256 === sha256;
}
