import { describe, expect, it } from '@jest/globals';
import {
  delai,
  duree,
  enCivil,
  heure,
  jourAbrege,
  jourCourt,
  jourDeSemaine,
  jourLong,
  joursEntre,
  momentLong,
  periode,
  rendezVous,
} from './index.js';

const lisible = (texte: string): string => texte.replace(/\u00A0/g, '_');

describe('Les dates en français', () => {
  it.each([
    ['2027-01-25', 'lun. 25_janv. 2027', 'lundi 25_janvier 2027', '25_janv. 2027'],
    ['2027-02-01', 'lun. 1er_févr. 2027', 'lundi 1er_février 2027', '1er_févr. 2027'],
    ['2020-02-29', 'sam. 29_févr. 2020', 'samedi 29_février 2020', '29_févr. 2020'],
    ['2018-08-12', 'dim. 12_août 2018', 'dimanche 12_août 2018', '12_août 2018'],
  ])('%s', (jour, court, long, abrege) => {
    expect(lisible(jourCourt(jour))).toBe(court);
    expect(lisible(jourLong(jour))).toBe(long);
    expect(lisible(jourAbrege(jour))).toBe(abrege);
  });

  it.each([
    ['09:00', '9_h'],
    ['14:30', '14_h_30'],
    ['00:05', '0_h_05'],
  ])('dit l’heure %s', (hhmm, dite) => expect(lisible(heure(hhmm))).toBe(dite));

  it('dit un rendez-vous tel qu’il est fixé, sans fuseau', () => {
    expect(lisible(rendezVous('2026-04-22T14:30'))).toBe('22_avril 2026 à 14_h_30');
  });

  it('dit un instant dans le fuseau du réseau, été comme hiver, outre-mer compris', () => {
    expect(lisible(momentLong('2027-01-19T15:20:00.000Z', 'Europe/Paris'))).toBe(
      'mardi 19_janvier 2027 à 16_h_20',
    );
    expect(lisible(momentLong('2027-07-19T15:20:00.000Z', 'Europe/Paris'))).toBe(
      'lundi 19_juillet 2027 à 17_h_20',
    );
    expect(enCivil('2027-01-19T02:00:00.000Z', 'America/Martinique')).toEqual({
      jour: '2027-01-18',
      heure: '22:00',
    });
    expect(enCivil('2027-01-18T23:30:00.000Z', 'Europe/Paris')).toEqual({
      jour: '2027-01-19',
      heure: '00:30',
    });
  });

  it('compte les jours civils à travers un changement d’heure et une année bissextile', () => {
    expect(joursEntre('2027-03-27', '2027-03-29')).toBe(2);
    expect(joursEntre('2020-02-28', '2020-03-01')).toBe(2);
    expect(joursEntre('2027-01-02', '2027-01-01')).toBe(-1);
    expect(jourDeSemaine('1969-12-31')).toBe(3);
  });

  it.each([
    ['2027-01-19', 'aujourd’hui'],
    ['2027-01-20', 'demain'],
    ['2027-01-18', 'hier'],
    ['2027-01-25', 'dans 6_jours'],
    ['2027-01-09', 'il y a 10_jours'],
    ['2027-12-01', 'dans 10_mois'],
    ['2030-01-19', 'dans 3_ans'],
  ])('dit le délai jusqu’au %s', (jour, dit) => expect(lisible(delai(jour, '2027-01-19'))).toBe(dit));

  it('resserre une période', () => {
    expect(lisible(periode('2026-03-24', '2026-03-30'))).toBe('mars 2026');
    expect(lisible(periode('2026-03-24', '2026-04-08'))).toBe('mars_– avr. 2026');
    expect(lisible(periode('2026-12-01', '2027-02-01'))).toBe('déc. 2026_– févr. 2027');
  });

  it.each([
    [45, '45_minutes'],
    [60, '1_h'],
    [95, '1_h_35'],
    [125, '2_h_05'],
  ])('dit une durée de %i minutes', (minutes, attendu) => expect(lisible(duree(minutes))).toBe(attendu));
});
