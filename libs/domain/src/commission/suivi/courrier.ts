import { aujourdhui } from '../../labellisation/faits.js';
import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../../labellisation/context.js';
import type { CommissionEvent } from '../events.js';
import { exigerMembre } from '../exiger.js';
import { serieDeSeance } from '../series.js';
import type { Commission } from '../state.js';

/** A member has an address to correct, or may not have had a reminder. A mail about a former date needs nobody. */
export function constaterNonRemise(
  echec: DataOf<'constaterNonRemise'>,
  commission: Commission,
  context: Context,
): CommissionEvent[] {
  if (commission.nonRemis.some(({ courrier }) => courrier === echec.courrier)) return [];
  if (echec.serie !== undefined && echec.serie !== serieDeSeance(commission)) return [];
  const { suite } = echec;
  const le = aujourdhui(context);
  return suite
    ? [{ type: 'EnvoiSignale', data: { ...duCourrier(echec), suite, le } }]
    : [{ type: 'CourrierNonRemis', data: { ...duCourrier(echec), le } }];
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
