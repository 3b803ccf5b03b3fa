import type { Jour } from '../temps.js';
import { paques } from './paques.js';
import { jourDeRang, rang } from './rang.js';
import { REGIMES, type JourFerie, type Regime } from './regimes.js';

/** The public holidays of a year, in the order of the year. */
export function joursFeries(regime: Regime, annee: number): { jour: Jour; nom: string }[] {
  const dimanche = rang(`${an(annee)}-${paques(annee)}`);
  return REGIMES[regime]
    .map(({ nom, date }: JourFerie) => ({
      nom,
      jour: typeof date === 'string' ? `${an(annee)}-${date}` : jourDeRang(dimanche + date.paques),
    }))
    .sort((a, b) => (a.jour < b.jour ? -1 : 1));
}

const an = (annee: number): string => String(annee).padStart(4, '0');
