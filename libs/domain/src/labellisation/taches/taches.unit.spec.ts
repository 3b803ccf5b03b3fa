import { describe, expect, it } from '@jest/globals';
import { faits, given, histoires, regles50 } from '../../../test/index.js';
import { taches } from '../../index.js';

describe('Les tâches', () => {
  it('disent pourquoi, qui appeler, et depuis quand', () => {
    const { dossier, context } = given(
      ...histoires.ouverts,
      faits.tacheSignalee('engagements-2016.1/appeler/employeur', 'appeler-signataire'),
    );
    expect(taches(dossier!, context)).toEqual([
      {
        cle: 'engagements-2016.1/appeler/employeur',
        type: 'appeler-signataire',
        raison: 'La signature n’est pas arrivée, malgré les rappels.',
        appeler: 'employeur',
        depuis: '2027-03-03',
      },
    ]);
  });

  it('suivent le dossier, étape par étape', () => {
    given(...histoires.deposee).thenTaches('instruire-candidature');
    given(...histoires.deposee, faits.piecesDemandees('2027-01-05')).thenTaches();
    given(...histoires.enCommission).thenTaches('inscrire-en-commission');
    given(...histoires.eligible).thenTaches();
    given(...histoires.favorable).thenTaches('ouvrir-engagements');
    given(...histoires.ouverts).thenTaches();
    given(...histoires.signes).thenTaches('fixer-rendez-vous-profil');
    given(...histoires.signes, faits.rendezVousProfilFixe('2027-02-15T09:30')).thenTaches();
    given(...histoires.declare).thenTaches('verifier-profil');
    given(...histoires.verifie).thenTaches();
    given(...histoires.validee).thenTaches('publier-fiche');
    given(...histoires.publiee).thenTaches('accorder-label');
    given(...histoires.actif).thenTaches();
    given(...histoires.bilanRendu).thenTaches();
    given(...histoires.bilanVu).thenTaches('relire-bilan');
  });

  it('la Caf a sa convention à signer, les deux autres l’ayant fait', () =>
    given(
      ...histoires.favorable,
      faits.engagementsOuverts('2027-02-01', { signataires: ['employeur', 'professionnel', 'caf'] }),
      faits.engagementsSignes('2027-02-02', 'employeur'),
      faits.engagementsSignes('2027-02-03', 'professionnel'),
    )
      .sous(regles50)
      .thenTaches('signer-convention'));

  it('suspendu, on n’appelle plus personne ; ce qui est arrivé reste à lire', () => {
    const appeler = faits.tacheSignalee('engagements-2016.1/appeler/employeur', 'appeler-signataire');
    given(...histoires.ouverts, appeler, faits.suspendue('2027-03-04')).thenTaches();
    given(...histoires.bilanVu, faits.suspendue('2028-01-14')).thenTaches('relire-bilan');
  });

  it('une seule adresse à corriger par personne', () =>
    given(
      ...histoires.actif,
      faits.courrierNonRemis('2027-03-01', 'label-accorde', 'employeur'),
      faits.courrierNonRemis('2027-03-01', 'fiche-publiee', 'employeur'),
    ).thenTaches('corriger-adresse'));
});
