import { describe, it } from '@jest/globals';
import { actes, doc, envoyePar, faits, given, histoires } from '../../../test/index.js';

const { validerFiche } = actes;

describe('Valider sa fiche', () => {
  it('laisse la coordination la publier', () => {
    given(...histoires.verifie)
      .on('2027-02-22')
      .when(validerFiche())
      .mailing()
      .then(faits.ficheValidee('2027-02-22'));
    given(...histoires.validee).thenTaches('publier-fiche');
  });

  it('une autre fiche remplace la première, avant la publication', () =>
    given(...histoires.validee)
      .on('2027-02-23')
      .when(validerFiche(doc('fiche-2')))
      .then(faits.ficheValidee('2027-02-23', doc('fiche-2'))));

  it('ne change rien pour la même', () =>
    given(...histoires.validee)
      .when(validerFiche())
      .thenNothing());

  it('refuse avant la vérification du profil, et après la publication', () => {
    given(...histoires.declare)
      .when(validerFiche())
      .thenRefused('profil-non-verifie');
    given(...histoires.publiee)
      .when(validerFiche())
      .thenRefused('fiche-deja-publiee');
  });

  it('n’appartient qu’au professionnel', () => {
    given(...histoires.verifie)
      .when(envoyePar('employeur', validerFiche()))
      .thenRefused('acte-non-permis');
    given(...histoires.verifie)
      .when(envoyePar('coordinateur', validerFiche()))
      .thenRefused('acte-non-permis', 'auNomDe');
  });
});
