import { describe, it } from '@jest/globals';
import { actes, faits, given, histoires } from '../../../test/index.js';

const { verifierProfil } = actes;

describe('Vérifier un profil', () => {
  it('complet, mène à la fiche de l’annuaire, à valider', () =>
    given(...histoires.declare)
      .on('2027-02-18')
      .when(verifierProfil())
      .mailing('fiche-a-valider → professionnel')
      .mailingOne({ serie: 'fiche.1', donnees: { dateLimite: '2027-03-04' } })
      .then(faits.profilVerifie('2027-02-18')));

  it('incomplet, dit ce qui manque et rouvre les rappels', () => {
    given(...histoires.declare)
      .on('2027-02-18')
      .when(verifierProfil(['logo']))
      .mailing('profil-a-completer → professionnel')
      .mailingOne({ serie: 'profil.2', donnees: { manquants: 'logo', dateLimite: '2027-04-19' } })
      .then(faits.profilRefuse('2027-02-18'));
    given(...histoires.declare, faits.profilRefuse('2027-02-18')).thenNext(
      'profil.2/relance-1',
      '2027-03-05',
    );
  });

  it('ne change rien la seconde fois', () => {
    given(...histoires.verifie)
      .when(verifierProfil())
      .thenNothing();
    given(...histoires.declare, faits.profilRefuse('2027-02-18'))
      .when(verifierProfil(['logo']))
      .thenNothing();
  });

  it('refuse sans profil déclaré, ou une fois vérifié', () => {
    given(...histoires.signes)
      .when(verifierProfil())
      .thenRefused('profil-non-declare');
    given(...histoires.declare, faits.profilRefuse('2027-02-18'))
      .when(verifierProfil())
      .thenRefused('profil-non-declare');
    given(...histoires.verifie)
      .when(verifierProfil(['logo']))
      .thenRefused('profil-deja-verifie');
    given(...histoires.favorable)
      .when(verifierProfil())
      .thenRefused('engagements-non-signes');
  });
});
