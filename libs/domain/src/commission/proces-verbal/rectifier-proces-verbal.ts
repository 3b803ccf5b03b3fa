import { aujourdhui } from '../../labellisation/faits.js';
import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../../labellisation/context.js';
import type { CommissionEvent } from '../events.js';
import { exigerAffaire } from '../exiger.js';
import type { Commission } from '../state.js';

/**
 * Signed minutes never change: what was wrong is said beside them. The dossier keeps the decision that it received; a
 * correction of that is an act on the dossier.
 * @throws {Refusal} `proces-verbal-non-signe`
 */
export function rectifierProcesVerbal(
  { motif, dossier, voix }: DataOf<'rectifierProcesVerbal'>,
  commission: Commission,
  context: Context,
): CommissionEvent[] {
  if (commission.etape !== 'signee')
    throw new Refusal('proces-verbal-non-signe', 'Le procès-verbal n’est pas encore signé : modifiez-le.');
  if (commission.rectifications.at(-1)?.motif.sha256 === motif.sha256) return [];
  if (dossier) exigerAffaire(commission, dossier);
  return [
    {
      type: 'ProcesVerbalRectifie',
      data: {
        motif,
        ...(dossier ? { dossier } : {}),
        ...(voix ? { voix } : {}),
        le: aujourdhui(context),
      },
    },
  ];
}
