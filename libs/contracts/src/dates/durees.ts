import type { Jour } from '@pdn/domain';
import { joursEntre } from './civil.js';
import { moisCourt } from './jours.js';

/** « dans 6 jours », « demain », « il y a 3 jours » */
export function delai(jour: Jour, aujourdhui: Jour): string {
  const jours = joursEntre(aujourdhui, jour);
  if (jours === 0) return 'aujourd’hui';
  if (jours === 1) return 'demain';
  if (jours === -1) return 'hier';
  return jours > 0 ? `dans ${compte(jours)}` : `il y a ${compte(-jours)}`;
}

/** Days up to two months, months up to two years, then years. */
function compte(jours: number): string {
  if (jours < 60) return `${jours}\u00A0jours`;
  if (jours < 730) return `${Math.round(jours / 30.44)}\u00A0mois`;
  return `${Math.round(jours / 365.25)}\u00A0ans`;
}

/** « mars – avril 2026 », « déc. 2026 – févr. 2027 » */
export function periode(debut: Jour, fin: Jour): string {
  if (debut.slice(0, 7) === fin.slice(0, 7)) return moisCourt(debut);
  const du = debut.slice(0, 4) === fin.slice(0, 4) ? moisCourt(debut).split(' ')[0] : moisCourt(debut);
  return `${du}\u00A0– ${moisCourt(fin)}`;
}

/** « 45 minutes », « 1 h », « 1 h 30 ». */
export function duree(minutes: number): string {
  if (minutes < 60) return `${minutes}\u00A0minutes`;
  const reste = minutes % 60;
  return `${Math.floor(minutes / 60)}\u00A0h${reste === 0 ? '' : `\u00A0${String(reste).padStart(2, '0')}`}`;
}
