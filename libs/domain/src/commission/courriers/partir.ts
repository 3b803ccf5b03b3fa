import { matin } from '../echeances/policy.js';
import type { Context } from '../../labellisation/context.js';
import type { Commission } from '../state.js';
import type { CourrierDeSeance } from './intention.js';

const SOIR = '20:00';

/** What time itself sends never leaves at night or on a day off. */
export function auPlusTotOuvre(
  courrier: CourrierDeSeance,
  commission: Commission,
  { calendrier, now }: Context,
): CourrierDeSeance {
  const jour = calendrier.jour(now);
  const aTemps = now >= calendrier.matin(jour) && now <= calendrier.instant(`${jour}T${SOIR}`);
  if (calendrier.estOuvre(jour) && aTemps) return courrier;
  const depart = (autre: string) => matin(commission, { calendrier }, courrier.destinataire, autre);
  const suivant = calendrier.ouvreSuivant(jour);
  return {
    ...courrier,
    partirLe: depart(suivant) > now ? depart(suivant) : depart(calendrier.apres(jour, 1)),
  };
}
