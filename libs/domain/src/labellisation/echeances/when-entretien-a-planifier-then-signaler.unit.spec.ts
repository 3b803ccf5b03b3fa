import { describe, it } from '@jest/globals';
import { faits, given, histoires } from '../../../test/index.js';

describe('Un entretien est à planifier', () => {
  it('J+15 sans date, la coordination est prévenue', () => {
    given(...histoires.eligible).thenFuture(['entretien-1.1/planifier', '2027-01-21']);
    given(...histoires.eligible).thenTaches();
    given(
      ...histoires.eligible,
      faits.tacheSignalee('entretien-1.1/planifier', 'planifier-entretien'),
    ).thenTaches('planifier-entretien');
  });

  it('compté du jour de la saisie', () =>
    given(...histoires.deposee, {
      type: 'CandidatureDeclareeEligible',
      data: { le: '2027-01-06', saisiLe: '2027-01-12' },
    }).thenFuture(['entretien-1.1/planifier', '2027-01-27']));

  it('de même après la commission', () =>
    given(...histoires.enCommission, faits.commissionFavorable('2027-02-04')).thenFuture([
      'entretien-1.1/planifier',
      '2027-02-19',
    ]));
});
