import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { aujourdhui, exigerOuvert, exigerVraisemblable } from '../faits.js';
import type { Labellisation } from '../state.js';
import { exigerEntretien } from './exiger-entretien.js';

/**
 * Sets the date, or moves it: the interview then keeps its rank.
 * @throws {Refusal} `pas-en-entretien`, `entretien-tenu`, `date-passee`, `date-invraisemblable`
 */
export function planifierEntretien(
  { date, dureeMinutes, lieu }: DataOf<'planifierEntretien'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  exigerEntretien(dossier);
  const { entretien } = dossier;
  if (entretien.statut === 'favorable')
    throw new Refusal('entretien-tenu', 'L’entretien a eu lieu et son avis est favorable.');
  if (
    entretien.statut === 'prevu' &&
    entretien.date === date &&
    entretien.dureeMinutes === dureeMinutes &&
    entretien.lieu.sha256 === lieu.sha256
  )
    return [];
  if (context.calendrier.instant(date) < context.now)
    throw new Refusal('date-passee', 'Un entretien ne peut pas être prévu dans le passé.', 'date');
  exigerVraisemblable(date.slice(0, 10), context, 'date');
  const { rang } = entretien;
  return [{ type: 'EntretienPlanifie', data: { rang, date, dureeMinutes, lieu, le: aujourdhui(context) } }];
}
