import { Refusal } from '../../refusal.js';
import type { EnProfil, Ouverte } from '../state.js';

/** @throws {Refusal} `engagements-non-signes`, `profil-deja-verifie` */
export function exigerProfil(dossier: Ouverte): asserts dossier is EnProfil {
  if (dossier.etape === 'profil') return;
  if (['annuaire', 'label', 'actif'].includes(dossier.etape))
    throw new Refusal('profil-deja-verifie', 'Le profil est déjà vérifié.');
  throw new Refusal('engagements-non-signes', 'Les engagements ne sont pas encore signés par tous.');
}
