import { describe, it } from '@jest/globals';
import { given, histoires } from '../../../test/index.js';

describe('Le profil est vérifié', () => {
  it('J+7 pour valider la fiche, et à J+14 la coordination appelle', () =>
    given(...histoires.verifie).thenFuture(
      ['fiche.1/relance-1', '2027-02-25'],
      ['fiche.1/appeler', '2027-03-04'],
    ));

  it('plus rien une fois validée', () => given(...histoires.validee).thenFuture());
});
