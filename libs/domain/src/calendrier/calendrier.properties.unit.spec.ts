import { describe, expect } from '@jest/globals';
import { fc, it } from '@fast-check/jest';
import { Temporal } from 'temporal-polyfill/implementation';
import { creerCalendrier } from './creer-calendrier.js';
import { jourDeRang, rang } from './rang.js';
import { REGIMES, type Regime } from './regimes.js';
import { RESEAUX } from './reseaux.js';

/** The zones of the networks, and two that are harder: half-hour changes, a day that never was (2011-12-30). */
const zones = [...new Set(RESEAUX.map(({ fuseau }) => fuseau)), 'Australia/Lord_Howe', 'Pacific/Apia'];
const zone = fc.constantFrom(...zones);
const regime = fc.constantFrom(...(Object.keys(REGIMES) as Regime[]));
const jour = fc.integer({ min: rang('2010-01-01'), max: rang('2060-12-31') }).map(jourDeRang);
const ms = fc.integer({ min: Date.UTC(2010, 0), max: Date.UTC(2045, 0) });
const jours = fc.integer({ min: 0, max: 400 });
/** Around the clock changes of Paris, where a random instant seldom falls. */
const msDeChangement = fc
  .tuple(
    fc.integer({ min: 2010, max: 2044 }),
    fc.constantFrom('03', '10'),
    fc.integer({ min: -120, max: 120 }),
  )
  .map(([annee, mois, heures]) => Date.UTC(annee, Number(mois) - 1, 28) + heures * 3_600_000);

/** One calendar per zone for the whole run, so that what it remembers is tested too. */
const calendriers = new Map(
  zones.map((z) => [z, creerCalendrier({ zone: z, regime: 'metropole', fermetures: [] })]),
);
const calendrierDe = (z: string) => calendriers.get(z)!;
const iso = (instant: Temporal.Instant) => instant.toString({ smallestUnit: 'millisecond' });

describe('Le calendrier', () => {
  it.prop([zone, fc.oneof(ms, msDeChangement)])('donne le même jour que la base de fuseaux', (z, t) => {
    const instant = Temporal.Instant.fromEpochMilliseconds(t);
    expect(calendrierDe(z).jour(iso(instant))).toBe(instant.toZonedDateTimeISO(z).toPlainDate().toString());
  });

  it.prop([zone, fc.oneof(ms, msDeChangement)])('donne le même instant que la base de fuseaux', (z, t) => {
    const local = Temporal.Instant.fromEpochMilliseconds(t).toZonedDateTimeISO('UTC').toPlainDateTime();
    const jourHeure = local.toString({ smallestUnit: 'minute' });
    const attendu = Temporal.PlainDateTime.from(jourHeure).toZonedDateTime(z).toInstant();
    expect(calendrierDe(z).instant(jourHeure)).toBe(iso(attendu));
  });

  it.prop([jour, fc.integer({ min: -20_000, max: 20_000 })])('ajoute des jours comme Temporal', (j, n) => {
    const attendu = Temporal.PlainDate.from(j).add({ days: n }).toString();
    expect(calendrierDe('Europe/Paris').plusJours(j, n)).toBe(attendu);
    expect(calendrierDe('Europe/Paris').joursEntre(j, attendu)).toBe(n);
  });

  it.prop([regime, jour, jour, fc.integer({ min: 0, max: 60 }), jours])(
    'déplace au premier jour ouvré, après comme avant',
    (r, j, du, longueur, n) => {
      const fermetures = [{ du, au: jourDeRang(rang(du) + longueur) }];
      const calendrier = creerCalendrier({ zone: 'Europe/Paris', regime: r, fermetures });
      for (const [pas, obtenu] of [
        [1, calendrier.apres(j, n)],
        [-1, calendrier.avant(j, n)],
      ] as const) {
        expect(calendrier.estOuvre(obtenu)).toBe(true);
        for (let saute = rang(j) + pas * n; saute !== rang(obtenu); saute += pas)
          expect(calendrier.estOuvre(jourDeRang(saute))).toBe(false);
      }
    },
  );

  it.prop([jour])('ne travaille ni le samedi ni le dimanche', (j) => {
    const { dayOfWeek } = Temporal.PlainDate.from(j);
    if (dayOfWeek >= 6) expect(calendrierDe('Europe/Paris').estOuvre(j)).toBe(false);
  });

  it.prop([
    fc.integer({ min: 0, max: 9999 }),
    fc.integer({ min: 0, max: 99 }),
    fc.integer({ min: 0, max: 99 }),
  ])('n’accepte que les dates qui existent', (a, m, d) => {
    const texte = `${String(a).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
    const existe =
      d >= 1 && m >= 1 && m <= 12 && d <= Temporal.PlainYearMonth.from({ year: a, month: m }).daysInMonth;
    if (existe) expect(jourDeRang(rang(texte))).toBe(texte);
    else expect(() => rang(texte)).toThrow(RangeError);
  });
});
