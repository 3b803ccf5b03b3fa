import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, jourDuFait } from '../faits.js';
import type { EnAnnuaire, Labellisation, Ouverte } from '../state.js';

/**
 * The professional agrees to this card; until it is published, another one replaces it.
 * @throws {Refusal} `profil-non-verifie`, `fiche-deja-publiee`
 */
export function validerFiche(
  { fiche, preuve, le }: DataOf<'validerFiche'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  exigerAnnuaire(dossier);
  const avant = dossier.fiche;
  if (avant.statut === 'a-publier' && avant.contenu.sha256 === fiche.sha256) return [];
  const data = { fiche, ...(preuve ? { preuve } : {}), le: jourDuFait(le, dossier, context) };
  return [{ type: 'FicheValidee', data }];
}

/** @throws {Refusal} `profil-non-verifie`, `fiche-deja-publiee` */
export function exigerAnnuaire(dossier: Ouverte): asserts dossier is EnAnnuaire {
  if (dossier.etape === 'annuaire') return;
  if (dossier.etape === 'label' || dossier.etape === 'actif')
    throw new Refusal('fiche-deja-publiee', 'La fiche est publiée : elle peut être modifiée.');
  throw new Refusal('profil-non-verifie', 'Le profil n’est pas encore vérifié.');
}
