import { z } from 'zod';

/** A year of 365 days: 29 February is no day of every year. */
const ANNEE = 2027;
const JOUR_MS = 86_400_000;

export const jourDeLAnnee = z
  .string('Indiquez un jour au format MM-JJ, par exemple 12-01.')
  .regex(/^\d{2}-\d{2}$/, { error: 'Indiquez un jour au format MM-JJ, par exemple 12-01.', abort: true })
  .refine((jour) => existeChaqueAnnee(jour), 'Ce jour n’existe pas chaque année.');

/** Days from one day of the year to the next time that the other comes. */
export function joursJusqua(du: string, au: string): number {
  const ecart = (Date.parse(`${ANNEE}-${au}`) - Date.parse(`${ANNEE}-${du}`)) / JOUR_MS;
  return ecart < 0 ? ecart + 365 : ecart;
}

/** `Date.parse` takes 02-30 for 2 March, so the day is read back. */
function existeChaqueAnnee(jour: string): boolean {
  const instant = Date.parse(`${ANNEE}-${jour}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().slice(5, 10) === jour;
}
