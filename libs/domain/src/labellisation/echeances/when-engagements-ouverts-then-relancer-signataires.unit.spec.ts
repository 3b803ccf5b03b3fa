import { describe, it } from '@jest/globals';
import { AUTRES_TEXTES, faits, given, histoires, regles50 } from '../../../test/index.js';

const { engagementsOuverts, engagementsSignes } = faits;

describe('Les engagements sont ouverts à la signature', () => {
  it('J+3, J+10 à chacun, et à J+30 la coordination appelle', () =>
    given(...histoires.ouverts).thenFuture(
      ['engagements-2016.1/relance-1/employeur', '2027-02-04'],
      ['engagements-2016.1/relance-1/professionnel', '2027-02-04'],
      ['engagements-2016.1/relance-2/employeur', '2027-02-11'],
      ['engagements-2016.1/relance-2/professionnel', '2027-02-11'],
      ['engagements-2016.1/appeler/employeur', '2027-03-03'],
      ['engagements-2016.1/appeler/professionnel', '2027-03-03'],
    ));

  it('ne relance que celui qui n’a pas signé', () =>
    given(...histoires.ouverts, engagementsSignes('2027-02-02', 'employeur')).thenNext(
      'engagements-2016.1/relance-1/professionnel',
      '2027-02-04',
    ));

  it('pour la Caf, compte du jour où les deux autres ont signé', () =>
    given(
      ...histoires.favorable,
      engagementsOuverts('2027-02-01', { signataires: ['employeur', 'professionnel', 'caf'] }),
      engagementsSignes('2027-02-02', 'employeur'),
      engagementsSignes('2027-02-08', 'professionnel'),
    )
      .sous(regles50)
      .thenFuture(
        ['engagements-2016.1/relance-1/caf', '2027-02-11'],
        ['engagements-2016.1/relance-2/caf', '2027-02-18'],
        ['engagements-2016.1/appeler/caf', '2027-03-10'],
      ));

  it('un nouveau texte repart d’une nouvelle série', () =>
    given(
      ...histoires.ouverts,
      engagementsOuverts('2027-02-03', { version: AUTRES_TEXTES, serie: 2 }),
    ).thenNext('engagements-2027.2/relance-1/employeur', '2027-02-08'));
});
