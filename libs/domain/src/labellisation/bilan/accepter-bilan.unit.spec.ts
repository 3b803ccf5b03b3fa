import { describe, it } from '@jest/globals';
import { actes, envoyePar, faits, given, histoires } from '../../../test/index.js';

const { accepter } = actes;
const accepte = [...histoires.bilanVu, faits.bilanAccepte(2027, '2028-01-17')];

describe('Accepter le bilan', () => {
  it('remis et contresigné, le dit aux deux', () => {
    given(...histoires.bilanVu)
      .on('2028-01-17')
      .when(accepter(2027))
      .mailing('bilan-accepte → employeur', 'bilan-accepte → professionnel')
      .then(faits.bilanAccepte(2027, '2028-01-17'));
    given(...accepte).thenVue({ attenteDe: 'personne' });
  });

  it('ne change rien la seconde fois', () =>
    given(...accepte)
      .when(accepter(2027))
      .thenNothing());

  it('refuse avant la remise, ou sans l’employeur', () => {
    given(...histoires.bilanEnCours)
      .when(accepter(2027))
      .thenRefused('bilan-non-remis');
    given(...histoires.bilanRendu)
      .when(accepter(2027))
      .thenRefused('bilan-non-contresigne');
    given(...histoires.bilanVu, faits.bilanRenvoye(2027, '2028-01-17'))
      .when(accepter(2027))
      .thenRefused('bilan-non-remis');
  });

  it('n’est jamais l’œuvre du temps', () =>
    given(...histoires.bilanVu)
      .when(envoyePar('systeme', accepter(2027)))
      .thenRefused('acte-non-permis'));
});
