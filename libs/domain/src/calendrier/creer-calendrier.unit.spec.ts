import { describe, expect, it } from '@jest/globals';
import { creerCalendrier } from './creer-calendrier.js';

const manche = creerCalendrier({ zone: 'Europe/Paris', regime: 'metropole', fermetures: [] });
const reunion = creerCalendrier({ zone: 'Indian/Reunion', regime: 'reunion', fermetures: [] });
const guadeloupe = creerCalendrier({ zone: 'America/Guadeloupe', regime: 'guadeloupe', fermetures: [] });

describe('Le jour civil d’un instant', () => {
  it('change à minuit dans le fuseau du réseau', () => {
    expect(manche.jour('2027-01-14T22:59:59.999Z')).toBe('2027-01-14');
    expect(manche.jour('2027-01-14T23:00:00.000Z')).toBe('2027-01-15');
    expect(manche.jour('2027-07-14T22:00:00.000Z')).toBe('2027-07-15');
  });

  it('n’est pas le même à La Réunion et en Guadeloupe', () => {
    expect(reunion.jour('2027-01-14T20:00:00.000Z')).toBe('2027-01-15');
    expect(guadeloupe.jour('2027-01-15T03:59:00.000Z')).toBe('2027-01-14');
  });

  it('reste juste le jour d’un changement d’heure', () => {
    expect(manche.jour('2027-03-27T22:59:00.000Z')).toBe('2027-03-27');
    expect(manche.jour('2027-03-28T21:59:00.000Z')).toBe('2027-03-28');
    expect(manche.jour('2027-03-28T22:00:00.000Z')).toBe('2027-03-29');
    expect(manche.jour('2027-10-30T22:00:00.000Z')).toBe('2027-10-31');
    expect(manche.jour('2027-10-31T22:59:00.000Z')).toBe('2027-10-31');
  });
});

it('Ce qui n’est pas un instant en temps universel est refusé', () => {
  expect(() => manche.jour('2027-01-14')).toThrow(RangeError);
  expect(() => manche.jour('2027-01-14T10:00:00.000')).toThrow(RangeError);
  expect(() => manche.jour('2027-13-14T10:00:00.000Z')).toThrow(RangeError);
});

describe('L’instant d’une heure locale', () => {
  it('suit l’heure d’hiver et l’heure d’été', () => {
    expect(manche.matin('2027-01-15')).toBe('2027-01-15T08:00:00.000Z');
    expect(manche.matin('2027-07-15')).toBe('2027-07-15T07:00:00.000Z');
    expect(manche.finDeJour('2027-01-31')).toBe('2027-01-31T22:59:59.000Z');
    expect(reunion.matin('2027-07-15')).toBe('2027-07-15T05:00:00.000Z');
    expect(guadeloupe.finDeJour('2027-01-31')).toBe('2027-02-01T03:59:59.000Z');
  });

  it('prend l’instant d’après quand l’heure n’existe pas', () =>
    expect(manche.instant('2027-03-28T02:30')).toBe('2027-03-28T01:30:00.000Z'));

  it('prend l’instant d’avant quand l’heure existe deux fois', () =>
    expect(manche.instant('2027-10-31T02:30')).toBe('2027-10-31T00:30:00.000Z'));

  it('reste juste autour d’un changement d’heure', () => {
    expect(manche.finDeJour('2027-03-27')).toBe('2027-03-27T22:59:59.000Z');
    expect(manche.matin('2027-03-28')).toBe('2027-03-28T07:00:00.000Z');
    expect(manche.finDeJour('2027-10-30')).toBe('2027-10-30T21:59:59.000Z');
    expect(manche.matin('2027-10-31')).toBe('2027-10-31T08:00:00.000Z');
  });

  it('reste juste quand l’heure change la veille ou le lendemain en temps universel', () => {
    const apia = creerCalendrier({ zone: 'Pacific/Apia', regime: 'metropole', fermetures: [] });
    const nuuk = creerCalendrier({ zone: 'America/Nuuk', regime: 'metropole', fermetures: [] });
    expect(apia.instant('2021-04-04T03:30')).toBe('2021-04-03T13:30:00.000Z'); // 4:00 became 3:00
    expect(nuuk.instant('2022-10-29T23:30')).toBe('2022-10-30T02:30:00.000Z'); // 23:00 became 22:00
  });

  it('refuse ce qui n’est pas une heure', () => {
    expect(() => manche.instant('2027-03-28T24:30')).toThrow(RangeError);
    expect(() => manche.instant('2027-02-29T10:00')).toThrow(RangeError);
  });
});

describe('Le jour ouvré', () => {
  it('passe le samedi, le dimanche et le jour férié', () => {
    expect(manche.ouvreSuivant('2019-12-01')).toBe('2019-12-02'); // a Sunday
    expect(manche.ouvreSuivant('2027-05-01')).toBe('2027-05-03'); // 1 May on a Saturday
    expect(manche.ouvrePrecedent('2027-05-06')).toBe('2027-05-05'); // Ascension
    expect(manche.ouvreSuivant('2027-03-29')).toBe('2027-03-30'); // Easter Monday
    expect(manche.ouvreSuivant('2027-03-30')).toBe('2027-03-30');
  });

  it('n’est pas le même selon le régime', () => {
    const moselle = creerCalendrier({ zone: 'Europe/Paris', regime: 'alsace-moselle', fermetures: [] });
    expect(manche.estOuvre('2027-03-26')).toBe(true); // Good Friday
    expect(moselle.estOuvre('2027-03-26')).toBe(false);
    expect(reunion.estOuvre('2027-12-20')).toBe(false);
    expect(manche.estOuvre('2027-12-20')).toBe(true);
  });

  it('passe une fermeture déclarée, ses deux bouts compris', () => {
    const ferme = creerCalendrier({
      zone: 'Europe/Paris',
      regime: 'metropole',
      fermetures: [{ du: '2027-12-27', au: '2027-12-31' }],
    });
    expect(ferme.apres('2027-12-20', 7)).toBe('2028-01-03');
    expect(ferme.avant('2028-01-02', 2)).toBe('2027-12-24');
  });
});

describe('Un délai', () => {
  it('après une date va au jour ouvré suivant, avant une date au précédent', () => {
    expect(manche.apres('2027-03-01', 10)).toBe('2027-03-11');
    expect(manche.apres('2027-03-03', 3)).toBe('2027-03-08'); // a Saturday
    expect(manche.avant('2027-03-08', 2)).toBe('2027-03-05'); // a Saturday
  });

  it('connaît le 29 février', () => {
    expect(manche.plusJours('2028-02-28', 1)).toBe('2028-02-29');
    expect(manche.plusJours('2027-02-28', 1)).toBe('2027-03-01');
    expect(manche.plusJours('2100-02-28', 1)).toBe('2100-03-01');
    expect(manche.plusJours('2000-02-28', 1)).toBe('2000-02-29');
    expect(manche.plusMois('2028-02-29', 12)).toBe('2029-02-28');
    expect(manche.plusMois('2027-11-30', 3)).toBe('2028-02-29');
    expect(manche.joursEntre('2028-02-28', '2028-03-01')).toBe(2);
    expect(() => manche.plusJours('2027-02-29', 1)).toThrow(RangeError);
  });

  it('compte les jours ouvrés dans les deux sens', () => {
    expect(manche.plusJoursOuvres('2027-04-30', 1)).toBe('2027-05-03');
    expect(manche.plusJoursOuvres('2027-05-03', -1)).toBe('2027-04-30');
    expect(manche.plusJoursOuvres('2027-05-01', 0)).toBe('2027-05-01');
  });

  it('compte des jours civils, même sur un changement d’heure', () => {
    expect(manche.joursEntre('2027-03-27', '2027-03-29')).toBe(2);
    expect(manche.joursEntre('2027-03-29', '2027-03-27')).toBe(-2);
  });
});

it('Un fuseau inconnu est refusé tout de suite', () =>
  expect(() => creerCalendrier({ zone: 'Europe/Coutances', regime: 'metropole', fermetures: [] })).toThrow(
    RangeError,
  ));
