import { describe, expect, it } from '@jest/globals';
import { enLettres, enLettresAvecHeure, sansJourDeSemaine } from './dates.js';

describe('Écrire une date', () => {
  it('dit le jour de la semaine, et « 1er » pour le premier du mois', () => {
    expect(enLettres('2018-12-03')).toBe('lundi 3\u00a0décembre 2018');
    expect(enLettres('2020-02-29')).toBe('samedi 29\u00a0février 2020');
    expect(enLettres('2019-01-01')).toBe('mardi 1er\u00a0janvier 2019');
  });

  it('l’abrège pour un objet', () => expect(sansJourDeSemaine('2018-12-03')).toBe('3\u00a0décembre 2018'));

  it('dit l’heure comme on l’écrit en France', () => {
    expect(enLettresAvecHeure('2018-11-19T14:30')).toBe('lundi 19\u00a0novembre 2018 à 14\u00a0h\u00a030');
    expect(enLettresAvecHeure('2018-11-19T09:00')).toBe('lundi 19\u00a0novembre 2018 à 9\u00a0h');
    expect(enLettresAvecHeure('2018-11-19T09:05')).toBe('lundi 19\u00a0novembre 2018 à 9\u00a0h\u00a005');
  });

  it.each(['2019-02-30', '2019-2-3', 'demain', '2019-02-03T10:00', ''])('refuse « %s » comme jour', (jour) =>
    expect(() => enLettres(jour)).toThrow(RangeError),
  );

  it.each(['2019-02-03', '2019-02-03T24:00', '2019-02-30T10:00'])(
    'refuse « %s » comme jour et heure',
    (jourHeure) => expect(() => enLettresAvecHeure(jourHeure)).toThrow(RangeError),
  );
});
