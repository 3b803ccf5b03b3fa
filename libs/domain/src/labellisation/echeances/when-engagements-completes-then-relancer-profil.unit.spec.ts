import { describe, it } from '@jest/globals';
import { faits, given, histoires } from '../../../test/index.js';

describe('Tous ont signé', () => {
  it('J+15, J+30, J+45, et à J+60 la coordination appelle', () =>
    given(...histoires.signes).thenFuture(
      ['profil.1/relance-1', '2027-02-18'],
      ['profil.1/relance-2', '2027-03-05'],
      ['profil.1/relance-3', '2027-03-22'], // a Saturday
      ['profil.1/appeler', '2027-04-05'], // a Sunday
    ));

  it('plus rien une fois le profil déclaré : c’est à la coordination', () => {
    given(...histoires.declare).thenFuture();
    given(...histoires.declare).thenTaches('verifier-profil');
  });

  it('un profil à compléter repart d’une nouvelle série', () =>
    given(...histoires.declare, faits.profilRefuse('2027-02-18')).thenSerie(
      'profil.2',
      ['relance-1', '2027-03-05'],
      ['relance-2', '2027-03-22'],
      ['relance-3', '2027-04-05'],
      ['appeler', '2027-04-19'],
    ));
});
