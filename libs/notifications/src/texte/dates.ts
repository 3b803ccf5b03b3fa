import type { Jour, JourHeure } from '@pdn/domain';

const JOURS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** « lundi 3 décembre 2018 ». @throws {RangeError} when it is no civil date */
export function enLettres(jour: Jour): string {
  const date = new Date(`${jour}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== jour)
    throw new RangeError(`« ${jour} » is no civil date (YYYY-MM-DD).`);
  const quantieme = date.getUTCDate() === 1 ? '1er' : String(date.getUTCDate());
  return `${JOURS[date.getUTCDay()]} ${quantieme}\u00a0${MOIS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** « 3 décembre 2018 », for a subject. @throws {RangeError} */
export const sansJourDeSemaine = (jour: Jour): string => enLettres(jour).replace(/^\S+ /, '');

/** « lundi 3 décembre 2018 à 14 h 30 ». @throws {RangeError} */
export function enLettresAvecHeure(jourHeure: JourHeure): string {
  const [, jour, heures, minutes] = /^(.{10})T([01]\d|2[0-3]):([0-5]\d)$/.exec(jourHeure) ?? [];
  if (jour === undefined)
    throw new RangeError(`« ${jourHeure} » is no civil date and time (YYYY-MM-DDTHH:MM).`);
  return `${enLettres(jour)} à ${Number(heures)}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`;
}

/** « 45 minutes », « 1 h », « 1 h 30 ». */
export function duree(minutes: number): string {
  if (minutes < 60) return `${minutes}\u00a0minutes`;
  const reste = minutes % 60;
  return `${Math.floor(minutes / 60)}\u00a0h${reste === 0 ? '' : `\u00a0${String(reste).padStart(2, '0')}`}`;
}
