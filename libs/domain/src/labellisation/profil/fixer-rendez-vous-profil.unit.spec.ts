import { describe, it } from '@jest/globals';
import { actes, faits, given, histoires } from '../../../test/index.js';

const { fixerRendezVous } = actes;
const { rendezVousProfilFixe } = faits;

describe('Fixer le rendez-vous du profil', () => {
  it('l’écrit au professionnel, avec l’heure et le lieu', () =>
    given(...histoires.signes)
      .on('2027-02-08')
      .when(fixerRendezVous('2027-02-15T09:30'))
      .mailing('profil-rendez-vous → professionnel')
      .mailingOne({ donnees: { date: '2027-02-15T09:30', dureeMinutes: 150, lieu: 'doc-lieu' } })
      .then(rendezVousProfilFixe('2027-02-15T09:30')));

  it('fixé de nouveau, remplace le premier', () =>
    given(...histoires.signes, rendezVousProfilFixe('2027-02-15T09:30'))
      .when(fixerRendezVous('2027-02-16T09:30'))
      .then(rendezVousProfilFixe('2027-02-16T09:30')));

  it('ne change rien pour le même', () =>
    given(...histoires.signes, rendezVousProfilFixe('2027-02-15T09:30'))
      .when(fixerRendezVous('2027-02-15T09:30'))
      .thenNothing());

  it('accepte le jour même, à toute heure, mais pas la veille', () => {
    given(...histoires.signes)
      .on('2027-02-15T14:00')
      .when(fixerRendezVous('2027-02-15T09:30'))
      .then(rendezVousProfilFixe('2027-02-15T09:30'));
    given(...histoires.signes)
      .on('2027-02-15T14:00')
      .when(fixerRendezVous('2027-02-14T09:30'))
      .thenRefused('date-passee', 'date');
    given(...histoires.signes)
      .when(fixerRendezVous('2099-02-14T09:30'))
      .thenRefused('date-invraisemblable', 'date');
  });

  it('refuse avant les signatures, et une fois le profil vérifié', () => {
    given(...histoires.ouverts)
      .when(fixerRendezVous('2027-02-15T09:30'))
      .thenRefused('engagements-non-signes');
    given(...histoires.verifie)
      .when(fixerRendezVous('2027-02-25T09:30'))
      .thenRefused('profil-deja-verifie');
  });
});
