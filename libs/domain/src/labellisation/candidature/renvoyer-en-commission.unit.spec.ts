import { describe, it } from '@jest/globals';
import { actes, faits, given, histoires } from '../../../test/index.js';

const { renvoyerEnCommission } = actes;

describe('Renvoyer en commission', () => {
  it('met la candidature en attente de la commission, et le dit aux deux', () => {
    given(...histoires.deposee)
      .on('2027-01-06')
      .when(renvoyerEnCommission())
      .mailing('candidature-en-commission → employeur', 'candidature-en-commission → professionnel')
      .then(faits.renvoyeeEnCommission('2027-01-06'));
    given(...histoires.enCommission).thenTaches('inscrire-en-commission');
  });

  it('ne change rien la seconde fois', () =>
    given(...histoires.enCommission)
      .when(renvoyerEnCommission())
      .thenNothing());

  it('refuse tant que des pièces manquent, et après l’instruction', () => {
    given(...histoires.deposee, faits.piecesDemandees('2027-01-05'))
      .when(renvoyerEnCommission())
      .thenRefused('pieces-attendues');
    given(...histoires.eligible)
      .when(renvoyerEnCommission())
      .thenRefused('candidature-deja-instruite');
  });
});
