import { aujourdhui } from '../../labellisation/faits.js';
import type { DataOf } from '../commands.js';
import type { CommissionContext } from '../context.js';
import type { CommissionEvent } from '../events.js';
import { exigerModifiable } from '../exiger.js';
import { affaireDe, type Commission } from '../state.js';

/** That the dossier does wait for a commission is checked where dossiers are: the store, under its lock. */
export function inscrireAffaire(
  { dossier, programme, categorieMetier }: DataOf<'inscrireAffaire'>,
  commission: Commission,
  context: CommissionContext,
): CommissionEvent[] {
  if (affaireDe(commission, dossier)) return [];
  exigerModifiable(commission);
  return [
    {
      type: 'AffaireInscrite',
      data: { dossier, programme, categorieMetier, le: aujourdhui(context) },
    },
  ];
}
