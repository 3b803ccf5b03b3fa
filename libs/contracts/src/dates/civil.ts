import type { Instant, Jour } from '@pdn/domain';

/** Civil date and wall time of an instant, in an IANA zone. */
export function enCivil(instant: Instant, zone: string): { jour: Jour; heure: string } {
  const texte = formatDe(zone).format(new Date(instant));
  const [jour = '', heure = ''] = texte.split(' ');
  return { jour, heure };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once for each zone: making one costs a hundred times as much as using it, and a page has hundreds of moments. */
function formatDe(timeZone: string): Intl.DateTimeFormat {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  formats.set(timeZone, format);
  return format;
}

export const jourDe = (instant: Instant, zone: string): Jour => enCivil(instant, zone).jour;

const JOUR_EN_MS = 86_400_000;
const rang = (jour: Jour): number => Date.parse(`${jour}T00:00:00Z`) / JOUR_EN_MS;

/** Civil days from one date to another, negative backwards. */
export const joursEntre = (du: Jour, au: Jour): number => rang(au) - rang(du);

/** 0 = Sunday. */
export const jourDeSemaine = (jour: Jour): number => (((rang(jour) + 4) % 7) + 7) % 7;
