import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, jourDuFait } from '../faits.js';
import type { Labellisation } from '../state.js';
import { exigerProfil } from './exiger-profil.js';

/**
 * A profile was created, or one that existed was adapted; declared again, the last one counts.
 * @throws {Refusal} `engagements-non-signes`, `profil-deja-verifie`
 */
export function declarerProfil(
  { adapte, reseauSocial, adresse, le }: DataOf<'declarerProfil'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  exigerProfil(dossier);
  const { profil } = dossier;
  if (profil.statut === 'a-verifier' && profil.adresse.sha256 === adresse.sha256) return [];
  const data = { reseauSocial, adresse, le: jourDuFait(le, dossier, context) };
  return [{ type: adapte ? 'ProfilAdapte' : 'ProfilCree', data }];
}
