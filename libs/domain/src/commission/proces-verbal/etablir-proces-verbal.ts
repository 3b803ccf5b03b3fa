import { aujourdhui } from '../../labellisation/faits.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../../labellisation/context.js';
import type { CommissionEvent } from '../events.js';
import { exigerSeance, exigerToutDecide } from '../exiger.js';
import type { Commission } from '../state.js';

/**
 * The minutes are the recorded facts and a free text. Established again before anybody signs, the new text stands.
 * @throws {Refusal} `affaires-a-decider`
 */
export function etablirProcesVerbal(
  { texte }: DataOf<'etablirProcesVerbal'>,
  commission: Commission,
  context: Context,
): CommissionEvent[] {
  if (commission.etape === 'proces-verbal' && commission.texte?.sha256 === texte?.sha256) return [];
  exigerSeance(commission);
  exigerToutDecide(commission);
  return [{ type: 'ProcesVerbalEtabli', data: { ...(texte ? { texte } : {}), le: aujourdhui(context) } }];
}
