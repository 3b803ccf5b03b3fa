import { describe, expect, it } from '@jest/globals';
import Holidays from 'date-holidays';
import { joursFeries } from './feries.js';
import type { Regime } from './regimes.js';

/** Where `date-holidays` files each regime; a département stands for Alsace-Moselle. */
const LIEUX: Record<Regime, [pays: string, departement?: string]> = {
  metropole: ['FR'],
  'alsace-moselle': ['FR', '57'],
  guadeloupe: ['GP'],
  martinique: ['MQ'],
  guyane: ['GF'],
  reunion: ['RE'],
  mayotte: ['YT'],
};

/** Good Friday is not worked in the Antilles by custom; L. 3422-2 does not name it, so a network declares a closure. */
const USAGES: Partial<Record<Regime, string[]>> = {
  guadeloupe: ['Vendredi saint'],
  martinique: ['Vendredi saint'],
};

const annees = Array.from({ length: 21 }, (_, index) => 2020 + index);

describe.each(Object.entries(LIEUX) as [Regime, [string, string?]][])(
  'Les jours fériés du régime %s',
  (regime, lieu) => {
    const oracle = lieu[1] ? new Holidays(lieu[0], lieu[1]) : new Holidays(lieu[0]);

    it('sont de 2020 à 2040 ceux de date-holidays, aux usages près', () => {
      const attendus = annees
        .flatMap((annee) => oracle.getHolidays(annee, 'fr'))
        .filter(({ type, name }) => type === 'public' && !USAGES[regime]?.includes(name))
        .map(({ date }) => date.slice(0, 10));
      expect(annees.flatMap((annee) => joursFeries(regime, annee).map(({ jour }) => jour))).toEqual(attendus);
    });
  },
);

it('Deux fêtes peuvent tomber le même jour', () =>
  expect(joursFeries('metropole', 2008).filter(({ jour }) => jour === '2008-05-01')).toHaveLength(2)); // Ascension
