import type { Context } from './labellisation/context.js';
import type { CourrierIntent } from './labellisation/courriers/intention.js';
import { serieDeLaCle } from './labellisation/series.js';
import type { Instant, Jour } from './temps.js';

/** A reminder that was written and has not left. */
export interface RappelEcrit extends Pick<CourrierIntent, 'gabarit' | 'destinataire' | 'donnees'> {
  /** Whoever plays that role for this mail, where an entity has several. */
  personne: string | null;
  serie: string | null;
}

interface EcheancePrevue {
  cle: string;
  jour: Jour;
  at: Instant;
  jusqua?: Instant;
  action: { kind: string; courrier?: string; destinataires?: readonly string[]; dateLimite?: Jour };
}

/**
 * Whether the policies still foresee a reminder that has fired. Neither once the moment that it announces has passed, nor
 * when the next one of its wait is due: that one says it. `prevues`: all that runs, fired steps included.
 */
export function estEncorePrevu(
  { gabarit, serie, a }: Pick<RappelEcrit, 'gabarit' | 'serie'> & { a: string },
  prevues: readonly EcheancePrevue[],
  echues: readonly string[],
  { now, calendrier }: Pick<Context, 'now' | 'calendrier'>,
): boolean {
  const estAVenir = ({ jour, jusqua, action: { dateLimite } }: EcheancePrevue): boolean =>
    (jusqua === undefined || now <= jusqua) &&
    (dateLimite === undefined || jour > dateLimite || calendrier.jour(now) <= dateLimite);
  const siennes = prevues.filter(
    ({ cle, action }) =>
      action.kind === 'relance' && serieDeLaCle(cle) === serie && action.destinataires?.includes(a),
  );
  const tient = siennes.some(
    (une) => une.action.courrier === gabarit && echues.includes(une.cle) && estAVenir(une),
  );
  return tient && !siennes.some(({ cle, at }) => at <= now && !echues.includes(cle));
}
