import { describe, it } from '@jest/globals';
import { faits, given, histoires } from '../../../test/index.js';

describe('La date de l’entretien est passée', () => {
  it('l’entretien se voit, et le lendemain ouvré son avis est à rendre', () => {
    given(...histoires.prevu).thenReperes(['entretien-1.1/entretien', '2027-01-20']);
    given(...histoires.prevu).thenSerie('entretien-1.1', ['rappel', '2027-01-18'], ['avis', '2027-01-21']);
    given(
      ...histoires.eligible,
      faits.entretienPlanifie('2027-01-07', '2027-01-22T10:00'), // a Friday
      faits.tacheSignalee('entretien-1.1/avis', 'rendre-avis-entretien'),
    ).thenTaches('rendre-avis-entretien');
  });

  it('plus rien une fois l’avis rendu', () => given(...histoires.favorable).thenFuture());
});
