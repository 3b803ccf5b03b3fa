import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, faitEtSaisie } from '../faits.js';
import type { Labellisation } from '../state.js';
import { CONTROLES_PROFIL } from '../vocabulaire.js';
import { exigerProfil } from './exiger-profil.js';

/**
 * Every mandatory element of the charter is answered; one that is missing sends the profile back.
 * @throws {Refusal} `engagements-non-signes`, `profil-non-declare`
 */
export function verifierProfil(
  { controles, le }: DataOf<'verifierProfil'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  const manquants = CONTROLES_PROFIL.filter((controle) => !controles[controle]);
  if (manquants.length === 0 && dossier.etape === 'annuaire') return [];
  exigerOuvert(dossier);
  exigerProfil(dossier);
  const { profil } = dossier;
  if (profil.statut === 'a-creer' && estLeMemeRenvoi(manquants, profil.manquants)) return [];
  if (profil.statut === 'a-creer')
    throw new Refusal('profil-non-declare', 'Aucun profil n’attend d’être vérifié.');
  const date = faitEtSaisie(le, dossier, context);
  return manquants.length === 0
    ? [{ type: 'ProfilVerifie', data: date }]
    : [{ type: 'ProfilRefuse', data: { manquants, ...date } }];
}

const estLeMemeRenvoi = (manquants: string[], avant: string[]): boolean =>
  manquants.length > 0 && manquants.join() === avant.join();
