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

const parAnnee = new Map<string, ReadonlySet<Jour>>();

/** Kept per regime and year, for all the calendars. */
export function estFerie(regime: Regime, jour: Jour): boolean {
  const annee = jour.slice(0, 4);
  const cle = `${regime} ${annee}`;
  const feries = parAnnee.get(cle) ?? new Set(joursFeries(regime, Number(annee)).map((ferie) => ferie.jour));
  parAnnee.set(cle, feries);
  return feries.has(jour);
}

const an = (annee: number): string => String(annee).padStart(4, '0');
