import { describe, it } from '@jest/globals';
import { actes, auNomDe, faits, given, histoires } from '../../../test/index.js';

const { constaterAbsence } = actes;

describe('Constater une absence', () => {
  it('propose une autre date, sans reproche', () =>
    given(...histoires.prevu)
      .on('2027-01-20T09:00')
      .when(constaterAbsence())
      .mailing('entretien-absence → professionnel')
      .then(faits.absenceConstatee('2027-01-20')));

  it('peut venir du professionnel, qui prévient', () =>
    given(...histoires.prevu)
      .on('2027-01-20T09:00')
      .when(auNomDe('professionnel', constaterAbsence()))
      .then(faits.absenceConstatee('2027-01-20')));

  it('ne change rien la seconde fois', () =>
    given(...histoires.prevu, faits.absenceConstatee('2027-01-20'))
      .when(constaterAbsence())
      .thenNothing());

  it('refuse avant le jour, ou sans entretien', () => {
    given(...histoires.prevu)
      .on('2027-01-19')
      .when(constaterAbsence())
      .thenRefused('entretien-a-venir', 'le');
    given(...histoires.eligible)
      .when(constaterAbsence())
      .thenRefused('entretien-non-prevu');
  });
});
