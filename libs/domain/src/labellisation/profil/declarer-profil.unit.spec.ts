import { describe, it } from '@jest/globals';
import { actes, auNomDe, doc, faits, given, histoires } from '../../../test/index.js';

const { declarerProfil } = actes;

describe('Déclarer un profil', () => {
  it('créé, ou adapté, attend d’être vérifié', () => {
    given(...histoires.signes)
      .on('2027-02-15')
      .when(declarerProfil())
      .mailing()
      .then(faits.profilCree('2027-02-15'));
    given(...histoires.signes)
      .on('2027-02-15')
      .when(auNomDe('professionnel', declarerProfil(true)))
      .then(faits.profilAdapte('2027-02-15'));
    given(...histoires.declare).thenTaches('verifier-profil');
  });

  it('ne change rien pour la même adresse', () =>
    given(...histoires.declare)
      .when(declarerProfil())
      .thenNothing());

  it('à une autre adresse, remplace le premier', () => {
    const adresse = doc('autre-profil');
    given(...histoires.declare)
      .on('2027-02-16')
      .when(declarerProfil(false, adresse))
      .then({ type: 'ProfilCree', data: { reseauSocial: 'facebook', adresse, le: '2027-02-16' } });
  });

  it('refuse avant les signatures, et une fois vérifié', () => {
    given(...histoires.ouverts)
      .when(declarerProfil())
      .thenRefused('engagements-non-signes');
    given(...histoires.verifie)
      .when(declarerProfil())
      .thenRefused('profil-deja-verifie');
  });
});
