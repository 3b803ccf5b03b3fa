import { jourLong, jourSimple, rendezVousLong } from '@pdn/contracts/dates';
import type { Jour, JourHeure } from '@pdn/domain';

/** « lundi 3 décembre 2018 ». @throws {RangeError} when it is no civil date: no mail leaves with a date that is none */
export const enLettres = (jour: Jour): string => jourLong(civil(jour));

/** « 3 décembre 2018 », for a subject. @throws {RangeError} */
export const sansJourDeSemaine = (jour: Jour): string => jourSimple(civil(jour));

/** « lundi 3 décembre 2018 à 14 h 30 ». @throws {RangeError} */
export function enLettresAvecHeure(jourHeure: JourHeure): string {
  const [, jour] = /^(.{10})T(?:[01]\d|2[0-3]):[0-5]\d$/.exec(jourHeure) ?? [];
  if (jour === undefined)
    throw new RangeError(`« ${jourHeure} » is no civil date and time (YYYY-MM-DDTHH:MM).`);
  civil(jour);
  return rendezVousLong(jourHeure);
}

function civil(jour: Jour): Jour {
  const date = new Date(`${jour}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== jour)
    throw new RangeError(`« ${jour} » is no civil date (YYYY-MM-DD).`);
  return jour;
}
