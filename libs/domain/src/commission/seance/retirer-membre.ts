import { aujourdhui } from '../../labellisation/faits.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../../labellisation/context.js';
import type { CommissionEvent } from '../events.js';
import { exigerPreparation } from '../exiger.js';
import type { Commission } from '../state.js';

/** Before the session only: then, whoever is missing is absent. */
export function retirerMembre(
  { personne }: DataOf<'retirerMembre'>,
  commission: Commission,
  context: Context,
): CommissionEvent[] {
  if (!commission.membres.some((membre) => membre.personne === personne)) return [];
  exigerPreparation(commission);
  return [{ type: 'MembreRetire', data: { personne, le: aujourdhui(context) } }];
}
