import { Refusal } from '../refusal.js';
import type { DecisionContext } from '../labellisation/context.js';
import type { AppelDataOf } from './commands.js';
import type { AppelEvent } from './events.js';
import type { Appel } from './state.js';

/** Days before the closing date; ours, where the command names none. */
const RAPPELS_AVANT = [10, 3];

/** @throws {Refusal} `appel-existant`, `dates-incoherentes`, `date-passee` */
export function ouvrirAppel(
  data: AppelDataOf<'ouvrirAppel'>,
  appel: Appel | null,
  { calendrier, now, numero, reseau, regles }: DecisionContext,
): AppelEvent[] {
  if (appel) throw new Refusal('appel-existant', 'Cet appel existe déjà.');
  const le = calendrier.jour(now);
  if (data.clotureLe < data.ouvreLe)
    throw new Refusal('dates-incoherentes', 'La clôture vient après l’ouverture.', 'clotureLe');
  if (data.clotureLe < le) throw new Refusal('date-passee', 'La clôture est à une date passée.', 'clotureLe');
  if (numero === undefined) throw new TypeError('A new call needs its number.');
  const opening = { numero, reseau, regles: regles.version, rappelsAvant: RAPPELS_AVANT, ...data, le };
  return [{ type: 'AppelOuvert', data: opening }];
}
