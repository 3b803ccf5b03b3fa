import { describe, it } from '@jest/globals';
import { given, histoires } from '../../../test/index.js';

describe('Le bilan est remis', () => {
  it('la contresignature s’attend comme une signature : J+3, J+10, puis un appel à J+30', () =>
    given(...histoires.bilanRendu).thenSerie(
      'contresignature-2027.1',
      ['relance-1', '2028-01-13'],
      ['relance-2', '2028-01-20'],
      ['appeler', '2028-02-09'],
    ));

  it('plus rien une fois contresigné', () => given(...histoires.bilanVu).thenSerie('contresignature-2027.1'));
});
