import type { Context } from '../../labellisation/context.js';
import { estEncorePrevu, type RappelEcrit } from '../../rappel-ecrit.js';
import { toutesLesEcheances } from '../echeances/index.js';
import type { Commission } from '../state.js';

/** A member who is excused or retired since, or whose session has another date, is not reminded of the former one. */
export const rappelAttendu = (rappel: RappelEcrit, commission: Commission, context: Context): boolean =>
  estEncorePrevu(
    { ...rappel, a: rappel.personne ?? '' },
    toutesLesEcheances(commission, context),
    commission.echues,
    context,
  );
