import { Refusal } from '../../refusal.js';
import type { Jour } from '../../temps.js';
import type { Context } from '../context.js';

/** Beyond that a year was mistyped. */
const ANNEES_MAX = 15;

/** @throws {Refusal} `terme-invalide` when it does not come after `apres`, or absurdly late */
export function exigerTerme(terme: Jour, apres: Jour, { calendrier }: Context): void {
  if (terme <= apres)
    throw new Refusal('terme-invalide', 'Le terme doit venir après la date du label.', 'terme');
  if (terme > calendrier.plusMois(apres, 12 * ANNEES_MAX))
    throw new Refusal('terme-invalide', `Le terme est à plus de ${ANNEES_MAX} ans.`, 'terme');
}
