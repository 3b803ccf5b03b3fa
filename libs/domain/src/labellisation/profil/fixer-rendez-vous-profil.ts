import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { aujourdhui, exigerOuvert, exigerVraisemblable } from '../faits.js';
import type { Labellisation } from '../state.js';
import { exigerProfil } from './exiger-profil.js';

/**
 * Set again, it replaces the former date. It may be of today at any hour: it is often set and held the same day.
 * @throws {Refusal} `engagements-non-signes`, `profil-deja-verifie`, `date-passee`, `date-invraisemblable`
 */
export function fixerRendezVousProfil(
  rendezVous: DataOf<'fixerRendezVousProfil'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  exigerProfil(dossier);
  const { date, dureeMinutes, lieu } = rendezVous;
  const avant = dossier.rendezVous;
  if (avant?.date === date && avant.dureeMinutes === dureeMinutes && avant.lieu.sha256 === lieu.sha256)
    return [];
  if (date.slice(0, 10) < aujourdhui(context))
    throw new Refusal('date-passee', 'Un rendez-vous ne peut pas être fixé dans le passé.', 'date');
  exigerVraisemblable(date.slice(0, 10), context, 'date');
  return [{ type: 'RendezVousProfilFixe', data: rendezVous }];
}
