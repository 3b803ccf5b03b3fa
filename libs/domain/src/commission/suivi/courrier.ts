import { aujourdhui } from '../../labellisation/faits.js';
import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../../labellisation/context.js';
import type { CommissionEvent } from '../events.js';
import { exigerMembre } from '../exiger.js';
import { serieDeSeance } from '../series.js';
import type { Commission } from '../state.js';

/** A member has an address to correct. A mail about a former date needs nobody. */
export function constaterNonRemise(
  echec: DataOf<'constaterNonRemise'>,
  commission: Commission,
  context: Context,
): CommissionEvent[] {
  if (commission.nonRemis.some(({ courrier }) => courrier === echec.courrier)) return [];
  if (echec.serie !== undefined && echec.serie !== serieDeSeance(commission)) return [];
  return [{ type: 'CourrierNonRemis', data: { ...duCourrier(echec), le: aujourdhui(context) } }];
}

/** @throws {Refusal} `courrier-depasse` */
export function renvoyerCourrier(
  courrier: DataOf<'renvoyerCourrier'>,
  commission: Commission,
  context: Context,
): CommissionEvent[] {
  exigerMembre(commission, courrier.personne);
  if (courrier.serie !== undefined && courrier.serie !== serieDeSeance(commission))
    throw new Refusal('courrier-depasse', 'Ce courriel annonce une ancienne date.', 'courrier');
  return [{ type: 'CourrierRenvoye', data: { ...duCourrier(courrier), le: aujourdhui(context) } }];
}

const duCourrier = ({ courrier, gabarit, personne, serie }: DataOf<'constaterNonRemise'>) => ({
  ...{ courrier, gabarit, personne },
  ...(serie === undefined ? {} : { serie }),
});
