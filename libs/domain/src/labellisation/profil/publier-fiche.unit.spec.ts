import { describe, it } from '@jest/globals';
import { actes, faits, given, histoires } from '../../../test/index.js';

const { publierFiche } = actes;

describe('Publier la fiche', () => {
  it('publie ce que le professionnel a validé, et le dit aux deux', () => {
    given(...histoires.validee)
      .on('2027-02-24')
      .when(publierFiche())
      .mailing('fiche-publiee → employeur', 'fiche-publiee → professionnel')
      .then(faits.fichePubliee('2027-02-24'));
    given(...histoires.publiee).thenTaches('accorder-label');
  });

  it('ne change rien la seconde fois', () => {
    given(...histoires.publiee)
      .when(publierFiche())
      .thenNothing();
    given(...histoires.actif)
      .when(publierFiche())
      .thenNothing();
  });

  it('refuse sans l’accord du professionnel', () => {
    given(...histoires.verifie)
      .when(publierFiche())
      .thenRefused('fiche-non-validee');
    given(...histoires.signes)
      .when(publierFiche())
      .thenRefused('profil-non-verifie');
  });
});
