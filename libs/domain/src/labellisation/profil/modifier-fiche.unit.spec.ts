import { describe, it } from '@jest/globals';
import { actes, doc, faits, given, histoires } from '../../../test/index.js';

const { modifierFiche } = actes;

describe('Modifier la fiche', () => {
  it('publiée, la remplace aussitôt', () => {
    given(...histoires.actif)
      .on('2027-05-14')
      .when(modifierFiche())
      .mailing()
      .then(faits.ficheModifiee('2027-05-14'));
    given(...histoires.publiee)
      .on('2027-02-25')
      .when(modifierFiche())
      .then(faits.ficheModifiee('2027-02-25'));
  });

  it('ne change rien pour la même', () =>
    given(...histoires.actif)
      .when(modifierFiche(doc('fiche')))
      .thenNothing());

  it('refuse avant la publication, et une fois le label retiré', () => {
    given(...histoires.validee)
      .when(modifierFiche())
      .thenRefused('fiche-non-publiee');
    given(...histoires.actif, faits.labelRetire('2027-06-01'))
      .when(modifierFiche())
      .thenRefused('dossier-clos');
  });
});
