import type { Jour } from '../../temps.js';
import type { Context } from '../context.js';

/** The first such day of the year after the opening. */
export const limiteDuBilan = (exercice: number, { regles: { bilan } }: Pick<Context, 'regles'>): Jour =>
  `${bilan.limite > bilan.ouverture ? exercice : exercice + 1}-${bilan.limite}`;

/** What the mail announces when the bilan opens on its day. */
export const dateLimiteDuBilan = (exercice: number, context: Context): Jour =>
  context.calendrier.ouvreSuivant(limiteDuBilan(exercice, context));
