import type { Context } from '../labellisation/context.js';
import { estEncorePrevu, type RappelEcrit } from '../rappel-ecrit.js';
import { rappelsAppel } from './echeances.js';
import type { Appel } from './state.js';

/** Whoever has applied since, or was given another closing date, is not reminded of the former one. */
export const rappelAttendu = (rappel: RappelEcrit, appel: Appel, context: Context): boolean =>
  estEncorePrevu({ ...rappel, a: rappel.destinataire }, rappelsAppel(appel, context), appel.echues, context);
