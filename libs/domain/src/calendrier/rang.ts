import type { Jour } from '../temps.js';

const FORME = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days that networks live in, 1970 to 2100, are computed once. */
const RANG_MAX = 47_847;
const rangs = new Map<Jour, number>();
const jours: Jour[] = [];

/**
 * Days since 1970-01-01: plain integers, because calendars are asked thousands of times.
 * @throws {RangeError} when the text is no civil date
 * @see Hinnant, chrono-Compatible Low-Level Date Algorithms, days_from_civil and civil_from_days
 */
export function rang(jour: Jour): number {
  const connu = rangs.get(jour);
  if (connu !== undefined) return connu;
  const calcule = calculerRang(jour);
  if (calcule >= 0 && calcule <= RANG_MAX) rangs.set(jour, calcule);
  return calcule;
}

export function jourDeRang(rangDuJour: number): Jour {
  if (rangDuJour < 0 || rangDuJour > RANG_MAX) return calculerJour(rangDuJour);
  return (jours[rangDuJour] ??= calculerJour(rangDuJour));
}

function calculerRang(jour: Jour): number {
  const [, annee, mois, quantieme] = FORME.exec(jour)?.map(Number) ?? [];
  if (annee === undefined || mois === undefined || quantieme === undefined) throw invalide(jour);
  const y = mois <= 2 ? annee - 1 : annee;
  const ere = Math.floor(y / 400);
  const anneeDansEre = y - ere * 400;
  const jourDansAnnee = Math.floor((153 * (mois + (mois > 2 ? -3 : 9)) + 2) / 5) + quantieme - 1;
  const jourDansEre =
    anneeDansEre * 365 + Math.floor(anneeDansEre / 4) - Math.floor(anneeDansEre / 100) + jourDansAnnee;
  const resultat = ere * 146_097 + jourDansEre - 719_468;
  if (calculerJour(resultat) !== jour) throw invalide(jour);
  return resultat;
}

function calculerJour(rangDuJour: number): Jour {
  const z = rangDuJour + 719_468;
  const ere = Math.floor(z / 146_097);
  const jourDansEre = z - ere * 146_097;
  const anneeDansEre = Math.floor(
    (jourDansEre -
      Math.floor(jourDansEre / 1460) +
      Math.floor(jourDansEre / 36_524) -
      Math.floor(jourDansEre / 146_096)) /
      365,
  );
  const jourDansAnnee =
    jourDansEre - (365 * anneeDansEre + Math.floor(anneeDansEre / 4) - Math.floor(anneeDansEre / 100));
  const mp = Math.floor((5 * jourDansAnnee + 2) / 153);
  const quantieme = jourDansAnnee - Math.floor((153 * mp + 2) / 5) + 1;
  const mois = mp < 10 ? mp + 3 : mp - 9;
  const annee = anneeDansEre + ere * 400 + (mois <= 2 ? 1 : 0);
  return `${String(annee).padStart(4, '0')}-${deuxChiffres(mois)}-${deuxChiffres(quantieme)}`;
}

/** 0 = Thursday 1 January 1970, so that Saturday is 2 and Sunday 3. */
export const estWeekend = (rangDuJour: number): boolean => {
  const reste = ((rangDuJour % 7) + 7) % 7;
  return reste === 2 || reste === 3;
};

const deuxChiffres = (nombre: number): string => String(nombre).padStart(2, '0');
const invalide = (jour: Jour): RangeError => new RangeError(`« ${jour} » is no civil date (YYYY-MM-DD).`);
