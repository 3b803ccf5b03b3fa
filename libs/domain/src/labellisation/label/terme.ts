import { Refusal } from '../../refusal.js';
import type { Jour } from '../../temps.js';
import type { Context } from '../context.js';
import { exigerVraisemblable } from '../faits.js';

/** What the regles propose; who grants the label has the last word. */
export const termePropose = (depuis: Jour, { calendrier, regles }: Context): Jour =>
  calendrier.plusMois(depuis, regles.label.dureeMois);

/** @throws {Refusal} `terme-invalide`, `date-invraisemblable` */
export function exigerTerme(terme: Jour, apres: Jour, context: Context): void {
  if (terme <= apres)
    throw new Refusal('terme-invalide', 'Le terme doit venir après la date du label.', 'terme');
  exigerVraisemblable(terme, context, 'terme');
}
