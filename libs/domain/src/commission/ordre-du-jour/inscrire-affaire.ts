import { aujourdhui } from '../../labellisation/faits.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../../labellisation/context.js';
import type { CommissionEvent } from '../events.js';
import { exigerModifiable } from '../exiger.js';
import { affaireDe, type Commission } from '../state.js';

/** That the dossier does wait for a commission is checked where dossiers are: the store, under its lock. */
export function inscrireAffaire(
  { dossier, categorieMetier }: DataOf<'inscrireAffaire'>,
  commission: Commission,
  context: Context,
): CommissionEvent[] {
  if (affaireDe(commission, dossier)) return [];
  exigerModifiable(commission);
  return [
    {
      type: 'AffaireInscrite',
      data: { dossier, categorieMetier, le: aujourdhui(context) },
    },
  ];
}
