import { aujourdhui } from '../../labellisation/faits.js';
import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../../labellisation/context.js';
import type { CommissionEvent } from '../events.js';
import { exigerModifiable } from '../exiger.js';
import type { Commission } from '../state.js';

/** Its dossiers go on waiting. @throws {Refusal} `decisions-deja-prises` */
export function annulerSeance(
  { motif }: DataOf<'annulerSeance'>,
  commission: Commission,
  context: Context,
): CommissionEvent[] {
  if (commission.etape === 'annulee') return [];
  exigerModifiable(commission);
  if (commission.affaires.some(({ decision }) => decision))
    throw new Refusal(
      'decisions-deja-prises',
      'Cette séance a déjà pris des décisions : ajournez-la pour le reste.',
    );
  return [{ type: 'SeanceAnnulee', data: { motif, le: aujourdhui(context) } }];
}
