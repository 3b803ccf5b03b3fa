import { describe, it } from '@jest/globals';
import { actes, faits, given, histoires } from '../../../test/index.js';

const { renouveler } = actes;
const demande = [...histoires.actif, faits.renouvellementDemande('2029-04-03')];
const renouvele = [...demande, faits.labelRenouvele('2029-04-10', '2031-06-30')];

describe('Renouveler le label', () => {
  it('porte le terme plus loin, et ouvre la série du nouveau terme', () => {
    given(...demande)
      .on('2029-04-10')
      .when(renouveler('2031-06-30'))
      .mailing('label-renouvele → employeur', 'label-renouvele → professionnel')
      .then(faits.labelRenouvele('2029-04-10', '2031-06-30'));
    given(...renouvele).thenVue({ etat: 'actif', terme: '2031-06-30' });
    given(...renouvele)
      .on('2029-04-10')
      .thenSerie(
        'renouvellement.2',
        ['invitation', '2031-03-28'],
        ['relance-1', '2031-05-30'],
        ['confirmer', '2031-07-01'],
      );
  });

  it('même après le terme, tant que personne n’a décidé', () =>
    given(...histoires.actif, faits.renouvellementDemande('2029-07-03'))
      .on('2029-07-10')
      .when(renouveler('2031-06-30'))
      .then(faits.labelRenouvele('2029-07-10', '2031-06-30')));

  it('ne change rien la seconde fois', () =>
    given(...renouvele)
      .when(renouveler('2031-06-30'))
      .thenNothing());

  it('n’est jamais tacite', () => {
    given(...histoires.actif)
      .when(renouveler('2031-06-30'))
      .thenRefused('renouvellement-non-demande');
    given(...renouvele)
      .when(renouveler('2033-06-30'))
      .thenRefused('renouvellement-non-demande');
  });

  it('refuse un terme qui ne va pas plus loin, ou sans label', () => {
    given(...demande)
      .when(renouveler(histoires.TERME))
      .thenRefused('terme-invalide', 'terme');
    given(...histoires.publiee)
      .when(renouveler('2031-06-30'))
      .thenRefused('label-non-accorde');
  });
});
