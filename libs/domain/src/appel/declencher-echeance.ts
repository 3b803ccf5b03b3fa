import type { Context } from '../labellisation/context.js';
import { Refusal } from '../refusal.js';
import type { AppelDataOf } from './commands.js';
import { echeancesAppel } from './echeances.js';
import type { AppelEvent } from './events.js';
import type { Appel } from './state.js';

/** @throws {Refusal} `echeance-non-due` */
export function declencherEcheance(
  { cle }: AppelDataOf<'declencherEcheance'>,
  appel: Appel,
  context: Context,
): AppelEvent[] {
  const due = echeancesAppel(appel, context).find((echeance) => echeance.cle === cle);
  if (!due || due.at > context.now) throw new Refusal('echeance-non-due', 'Cette échéance n’est pas due.');
  return [{ type: 'AppelClos', data: { cle, le: due.jour } }];
}
