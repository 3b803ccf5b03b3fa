import { describe, it } from '@jest/globals';
import { faits, given, histoires } from '../../../test/index.js';

describe('Des pièces sont demandées', () => {
  it('J+7, J+14, puis la coordination appelle', () =>
    given(...histoires.deposee, faits.piecesDemandees('2027-01-05')).thenFuture(
      ['pieces.1/relance-1', '2027-01-12'],
      ['pieces.1/relance-2', '2027-01-19'],
      ['pieces.1/appeler', '2027-01-26'],
    ));

  it('un samedi ou un jour férié, le jour ouvré suivant', () =>
    // 29 March is Easter Monday
    given(...histoires.deposee, faits.piecesDemandees('2027-03-22')).thenFuture(
      ['pieces.1/relance-1', '2027-03-30'],
      ['pieces.1/relance-2', '2027-04-05'],
      ['pieces.1/appeler', '2027-04-12'],
    ));

  it('plus rien une fois reçues', () =>
    given(
      ...histoires.deposee,
      faits.piecesDemandees('2027-01-05'),
      faits.piecesFournies('2027-01-08', 'trame-projet', 'fiche-de-poste'),
    ).thenFuture());
});
