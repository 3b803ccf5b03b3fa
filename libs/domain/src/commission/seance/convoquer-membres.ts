import { aujourdhui } from '../../labellisation/faits.js';
import { Refusal } from '../../refusal.js';
import type { Context } from '../../labellisation/context.js';
import type { CommissionEvent } from '../events.js';
import { exigerPreparation } from '../exiger.js';
import type { Commission } from '../state.js';

/**
 * Sent to whoever was not convened on this date.
 * @throws {Refusal} `seance-sans-membre`, `seance-passee`
 */
export function convoquerMembres(commission: Commission, context: Context): CommissionEvent[] {
  exigerPreparation(commission);
  const { membres, serie, convoqueeLe, date } = commission;
  if (membres.length === 0)
    throw new Refusal('seance-sans-membre', 'Inscrivez les membres avant de les convoquer.');
  const aConvoquer = membres.filter(({ convoque }) => !convoque).map(({ personne }) => personne);
  if (aConvoquer.length === 0 && convoqueeLe) return [];
  if (context.calendrier.instant(date) <= context.now)
    throw new Refusal('seance-passee', 'La date de la séance est passée.');
  return [{ type: 'MembresConvoques', data: { serie, membres: aConvoquer, le: aujourdhui(context) } }];
}
