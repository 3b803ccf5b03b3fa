import { describe, it } from '@jest/globals';
import { faits, given, histoires } from '../../../test/index.js';

const { reprise, suspendue, tacheSignalee } = faits;

describe('La labellisation est suspendue', () => {
  it('la fin prévue fait confirmer la reprise ; elle ne reprend pas toute seule', () => {
    given(...histoires.actif, suspendue('2027-04-01', '2027-09-30')).thenFuture([
      'suspension.1/reprise',
      '2027-09-30',
    ]);
    given(
      ...histoires.actif,
      suspendue('2027-04-01', '2027-09-30'),
      tacheSignalee('suspension.1/reprise', 'confirmer-reprise'),
    ).thenTaches('confirmer-reprise');
  });

  it('la suivante a sa propre série', () =>
    given(
      ...histoires.actif,
      suspendue('2027-04-01', '2027-09-30'),
      reprise('2027-05-03'),
      suspendue('2027-06-01', '2027-10-29'),
    ).thenFuture(['suspension.2/reprise', '2027-10-29']));

  it('le terme et la date limite se voient toujours', () =>
    given(...histoires.bilanEnCours, suspendue('2027-12-06')).thenReperes(
      ['bilan-2027.1/limite', '2028-01-31'],
      ['renouvellement.1/terme', histoires.TERME],
    ));
});
