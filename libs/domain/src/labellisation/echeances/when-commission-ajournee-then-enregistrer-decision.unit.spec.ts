import { describe, it } from '@jest/globals';
import { faits, given, histoires } from '../../../test/index.js';

describe('La commission a ajourné', () => {
  const ajournee = [...histoires.enCommission, faits.commissionAjournee('2027-02-04', '2027-03-05')];

  it('la séance se voit, et le lendemain ouvré sa décision est à saisir', () => {
    given(...ajournee).thenReperes(['commission.2/seance', '2027-03-05']);
    given(...ajournee).thenFuture(['commission.2/decision', '2027-03-08']); // a Friday
    given(
      ...ajournee,
      faits.tacheSignalee('commission.2/decision', 'enregistrer-decision-commission'),
    ).thenTaches('enregistrer-decision-commission');
  });

  it('sans date connue, le dossier attend d’être inscrit', () => {
    given(...histoires.enCommission, faits.commissionAjournee('2027-02-04')).thenFuture();
    given(...histoires.enCommission, faits.commissionAjournee('2027-02-04')).thenTaches(
      'inscrire-en-commission',
    );
  });
});
