import { aujourdhui, exigerVraisemblable } from '../../labellisation/faits.js';
import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../../labellisation/context.js';
import type { CommissionEvent } from '../events.js';
import { exigerModifiable } from '../exiger.js';
import type { Commission } from '../state.js';

/**
 * The whole session is put off, before it opens or while it sits (the quorum is lost, time runs out): what it has decided
 * stays decided, the other dossiers wait for the new date, and their employers are told.
 * @throws {Refusal} `seance-passee`, `date-invraisemblable`
 */
export function ajournerSeance(
  { date, motif, lieu }: DataOf<'ajournerSeance'>,
  commission: Commission,
  context: Context,
): CommissionEvent[] {
  if (commission.etape === 'preparation' && commission.serie > 1 && commission.date === date) return [];
  exigerModifiable(commission);
  const le = aujourdhui(context);
  const jour = date.slice(0, 10);
  if (jour <= le || date === commission.date)
    throw new Refusal('seance-passee', 'La nouvelle date doit être à venir.', 'date');
  exigerVraisemblable(jour, context, 'date');
  const dossiers = commission.affaires.filter(({ decision }) => !decision).map(({ dossier }) => dossier);
  return [
    {
      type: 'SeanceAjournee',
      data: { date, ...(lieu ? { lieu } : {}), motif, serie: commission.serie + 1, dossiers, le },
    },
  ];
}
