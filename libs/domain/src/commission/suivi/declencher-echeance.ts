import { assertNever } from '../../assert-never.js';
import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../../labellisation/context.js';
import { echeances } from '../echeances/index.js';
import type { CommissionEvent } from '../events.js';
import type { Commission } from '../state.js';

/** Time has passed: it reminds and signals, it decides nothing. @throws {Refusal} `echeance-non-due` */
export function declencherEcheance(
  { cle }: DataOf<'declencherEcheance'>,
  commission: Commission,
  context: Context,
): CommissionEvent[] {
  const due = echeances(commission, context).find(
    (echeance) => echeance.cle === cle && echeance.at <= context.now,
  );
  if (!due) throw new Refusal('echeance-non-due', 'Cette échéance n’est pas due.');
  const { action } = due;
  switch (action.kind) {
    case 'relance':
      return [{ type: 'RappelEchu', data: { cle, membres: action.destinataires } }];
    case 'tache':
      return [{ type: 'TacheSignalee', data: { cle, tache: action.tache } }];
    case 'repere':
      throw new Refusal('echeance-non-due', 'Cette date n’est qu’un repère.');
    default:
      return assertNever(action);
  }
}
