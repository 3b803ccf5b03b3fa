import type { Instant, Jour, JourHeure } from '../temps.js';

/**
 * Civil time of one reseau: its zone, public holidays and declared closures. It is given dates and reads no clock.
 * All `Jour` values are civil dates in `zone`.
 */
export interface Calendrier {
  /** IANA zone. */
  readonly zone: string;
  /** The civil date of an instant. */
  jour(instant: Instant): Jour;
  /** The instant of a wall time; in a gap of the clock change the later instant, in an overlap the earlier one. */
  instant(jourHeure: JourHeure): Instant;
  /** 23:59:59 of the day. */
  finDeJour(jour: Jour): Instant;
  /** 9:00 of the day, when reminders begin to leave. */
  matin(jour: Jour): Instant;
  /** Neither Saturday, Sunday, public holiday nor declared closure. */
  estOuvre(jour: Jour): boolean;
  /** The day itself when it is a working day, else the next one (the rule of article 642 of the code de procédure civile). */
  ouvreSuivant(jour: Jour): Jour;
  /** The day itself when it is a working day, else the previous one: a reminder before a date never comes late. */
  ouvrePrecedent(jour: Jour): Jour;
  plusJours(jour: Jour, jours: number): Jour;
  plusMois(jour: Jour, mois: number): Jour;
  plusJoursOuvres(jour: Jour, jours: number): Jour;
  /** Civil days from one date to another, negative backwards. */
  joursEntre(du: Jour, au: Jour): number;
  /** J+n, moved to the next working day. */
  apres(jour: Jour, jours: number): Jour;
  /** J-n, moved to the previous working day. */
  avant(jour: Jour, jours: number): Jour;
}
