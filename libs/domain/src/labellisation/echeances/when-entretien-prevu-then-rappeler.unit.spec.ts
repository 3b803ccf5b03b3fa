import { describe, it } from '@jest/globals';
import { faits, given, histoires } from '../../../test/index.js';

const { entretienPlanifie } = faits;

describe('Un entretien est prévu', () => {
  it('J-2, un rappel', () => given(...histoires.prevu).thenNext('entretien-1.1/rappel', '2027-01-18'));

  it('un lundi, le vendredi d’avant', () =>
    given(...histoires.eligible, entretienPlanifie('2027-01-07', '2027-01-18T10:00')).thenNext(
      'entretien-1.1/rappel',
      '2027-01-15',
    ));

  it('aucun quand l’invitation est partie ce jour-là ou après', () => {
    given(...histoires.eligible, entretienPlanifie('2027-01-18', '2027-01-20T10:00')).thenFuture([
      'entretien-1.1/avis',
      '2027-01-21',
    ]);
    given(...histoires.eligible, entretienPlanifie('2027-01-19', '2027-01-20T10:00')).thenFuture([
      'entretien-1.1/avis',
      '2027-01-21',
    ]);
  });
});
