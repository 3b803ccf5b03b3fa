import type { Instant, Jour, JourHeure } from '@pdn/domain';
import { enCivil } from './civil.js';
import { jourLong, jourSimple } from './jours.js';

/** « 14 h 30 », « 9 h »; from `HH:MM`. */
export function heure(hhmm: string): string {
  const [heures = '0', minutes = '00'] = hhmm.split(':');
  return minutes === '00' ? `${Number(heures)}\u00A0h` : `${Number(heures)}\u00A0h\u00A0${minutes}`;
}

export const heureDe = (instant: Instant, zone: string): string => heure(enCivil(instant, zone).heure);

/** « mardi 19 janvier 2027 à 16 h 20 » */
export function momentLong(instant: Instant, zone: string): string {
  const civil = enCivil(instant, zone);
  return `${jourLong(civil.jour)} à ${heure(civil.heure)}`;
}

/** « 19 janvier 2027 à 16 h 20 » */
export function momentSimple(instant: Instant, zone: string): string {
  const civil = enCivil(instant, zone);
  return `${jourSimple(civil.jour)} à ${heure(civil.heure)}`;
}

/** « 22 avril 2027 à 14 h 30 »; from a civil date and time. */
export const rendezVous = (date: JourHeure): string => aLHeure(date, jourSimple);

/** « jeudi 22 avril 2027 à 14 h 30 »; from a civil date and time. */
export const rendezVousLong = (date: JourHeure): string => aLHeure(date, jourLong);

function aLHeure(date: JourHeure, direJour: (jour: Jour) => string): string {
  const [jour = '', hhmm = ''] = date.split('T');
  return `${direJour(jour)} à ${heure(hhmm)}`;
}
