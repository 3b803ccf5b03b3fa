import { aujourdhui } from '../../labellisation/faits.js';
import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { CommissionContext } from '../context.js';
import type { CommissionEvent } from '../events.js';
import { exigerMembre } from '../exiger.js';
import { serieDeSeance } from '../series.js';
import type { Commission } from '../state.js';

/** A member has an address to correct. A mail about a former date needs nobody. */
export function constaterNonRemise(
  echec: DataOf<'constaterNonRemise'>,
  commission: Commission,
  context: CommissionContext,
): CommissionEvent[] {
  if (commission.nonRemis.some(({ courrier }) => courrier === echec.courrier)) return [];
  if (echec.serie !== undefined && echec.serie !== serieDeSeance(commission)) return [];
  return [{ type: 'CourrierNonRemis', data: { ...echec, le: aujourdhui(context) } }];
}

/** @throws {Refusal} `courrier-depasse` */
export function renvoyerCourrier(
  courrier: DataOf<'renvoyerCourrier'>,
  commission: Commission,
  context: CommissionContext,
): CommissionEvent[] {
  exigerMembre(commission, courrier.destinataire);
  if (courrier.serie !== undefined && courrier.serie !== serieDeSeance(commission))
    throw new Refusal('courrier-depasse', 'Ce courriel annonce une ancienne date.', 'courrier');
  return [{ type: 'CourrierRenvoye', data: { ...courrier, le: aujourdhui(context) } }];
}
