import { describe, it } from '@jest/globals';
import { actes, faits, given, histoires, motif } from '../../../test/index.js';

const { refuserRenouvellement } = actes;
const demande = [...histoires.actif, faits.renouvellementDemande('2029-04-03')];
const refuse = [...demande, faits.renouvellementRefuse('2029-04-10')];

describe('Refuser le renouvellement', () => {
  it('dit le motif aux deux ; le label court jusqu’à son terme', () => {
    given(...demande)
      .on('2029-04-10')
      .when(refuserRenouvellement())
      .mailing('renouvellement-refuse → employeur', 'renouvellement-refuse → professionnel')
      .mailingOne({ donnees: { motif: motif.id, terme: histoires.TERME } })
      .then(faits.renouvellementRefuse('2029-04-10'));
    given(...refuse).thenVue({ etat: 'actif', terme: histoires.TERME, clos: false });
  });

  it('n’invite plus à le demander, mais fait confirmer la fin', () =>
    given(...refuse)
      .on('2029-04-10')
      .thenSerie('renouvellement.1', ['confirmer', '2029-07-02']));

  it('ne change rien la seconde fois', () =>
    given(...refuse)
      .when(refuserRenouvellement())
      .thenNothing());

  it('refuse sans demande', () =>
    given(...histoires.actif)
      .when(refuserRenouvellement())
      .thenRefused('renouvellement-non-demande'));
});
