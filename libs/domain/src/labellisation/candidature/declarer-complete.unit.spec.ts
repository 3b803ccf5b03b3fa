import { describe, it } from '@jest/globals';
import { actes, faits, given, histoires } from '../../../test/index.js';

const { declarerComplete } = actes;

describe('Déclarer la candidature complète', () => {
  it('le note, sans rien envoyer', () =>
    given(...histoires.deposee)
      .on('2027-01-05')
      .when(declarerComplete())
      .mailing()
      .then(faits.declareeComplete('2027-01-05')));

  it('ne change rien la seconde fois', () =>
    given(...histoires.deposee, faits.declareeComplete('2027-01-05'))
      .when(declarerComplete())
      .thenNothing());

  it('refuse tant que des pièces manquent', () =>
    given(...histoires.deposee, faits.piecesDemandees('2027-01-05'))
      .when(declarerComplete())
      .thenRefused('pieces-attendues'));

  it('refuse après l’instruction', () =>
    given(...histoires.eligible)
      .when(declarerComplete())
      .thenRefused('candidature-deja-instruite'));
});
