import { Temporal } from 'temporal-polyfill/implementation';
import type { Instant, Jour, JourHeure } from '../temps.js';
import { jourDeRang, rang } from './rang.js';

export interface Fuseau {
  jour(instant: Instant): Jour;
  instant(jourHeure: JourHeure): Instant;
}

const JOUR_MS = 86_400_000;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/;
const HEURE = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;

const fuseaux = new Map<string, Fuseau>();

/**
 * Wall time of an IANA zone. A zone database look-up costs microseconds and most days have one offset: the offset is
 * kept for days without a clock change; the others, and what lies around them, ask the database each time.
 * @throws {RangeError} at once for an unknown zone
 */
export function fuseauDe(zone: string): Fuseau {
  const fuseau = fuseaux.get(zone) ?? creerFuseau(zone);
  fuseaux.set(zone, fuseau);
  return fuseau;
}

function creerFuseau(zone: string): Fuseau {
  const decalages = new Map<number, number | null>();
  const decalageA = (ms: number): number =>
    Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;

  /** Offset in milliseconds all through this UTC day; null when the clock changes in it. */
  const decalageDuJour = (jourUtc: number): number | null => {
    const connu = decalages.get(jourUtc);
    if (connu !== undefined) return connu;
    const debut = decalageA(jourUtc * JOUR_MS);
    const resultat = debut === decalageA((jourUtc + 1) * JOUR_MS) ? debut : null;
    decalages.set(jourUtc, resultat);
    return resultat;
  };

  decalageDuJour(0);

  return {
    jour(instant) {
      const ms = INSTANT.test(instant) ? Date.parse(instant) : NaN;
      if (Number.isNaN(ms)) throw new RangeError(`« ${instant} » is no instant.`);
      const decalage = decalageDuJour(Math.floor(ms / JOUR_MS)) ?? decalageA(ms);
      return jourDeRang(Math.floor((ms + decalage) / JOUR_MS));
    },
    instant(jourHeure) {
      const [, jour, ...hms] = HEURE.exec(jourHeure) ?? [];
      if (jour === undefined)
        throw new RangeError(`« ${jourHeure} » is no civil date and time (YYYY-MM-DDTHH:MM).`);
      const r = rang(jour);
      const decalage = decalageDuJour(r);
      if (decalage === null || decalage !== decalageDuJour(r - 1) || decalage !== decalageDuJour(r + 1))
        return iso(
          Temporal.PlainDateTime.from(jourHeure).toZonedDateTime(zone, { disambiguation: 'compatible' })
            .epochMilliseconds,
        );
      const [heures = 0, minutes = 0, secondes = 0] = hms.map((n) => Number(n ?? 0));
      return iso(r * JOUR_MS + heures * 3_600_000 + minutes * 60_000 + secondes * 1000 - decalage);
    },
  };
}

const iso = (ms: number): Instant => new Date(ms).toISOString();
