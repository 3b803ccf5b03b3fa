import type { Context } from '../labellisation/context.js';
import { Refusal } from '../refusal.js';
import type { AppelDataOf } from './commands.js';
import type { AppelEvent } from './events.js';
import type { Appel } from './state.js';

/**
 * The closing date moves later, after it has passed too: the call is then open again, and whoever was invited and has
 * not answered is told.
 * @throws {Refusal} `resultats-publies`, `date-passee`, `cloture-avancee`
 */
export function prolongerAppel(
  { clotureLe, motif }: AppelDataOf<'prolongerAppel'>,
  appel: Appel,
  { calendrier, now }: Context,
): AppelEvent[] {
  if (clotureLe === appel.clotureLe) return [];
  const le = calendrier.jour(now);
  if (appel.resultatsLe)
    throw new Refusal('resultats-publies', 'Les résultats sont publiés : ouvrez un autre appel.');
  if (clotureLe < appel.clotureLe)
    throw new Refusal('cloture-avancee', 'La date annoncée ne peut que reculer.', 'clotureLe');
  if (clotureLe < le)
    throw new Refusal('date-passee', 'La nouvelle clôture est à une date passée.', 'clotureLe');
  const { clotureLe: precedente, serie } = appel;
  const data = { clotureLe, precedente, serie: serie + 1, ...(motif ? { motif } : {}), le };
  return [{ type: 'AppelProlonge', data }];
}
