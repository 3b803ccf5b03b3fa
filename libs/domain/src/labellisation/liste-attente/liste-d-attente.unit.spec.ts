import { describe, it } from '@jest/globals';
import { actes, auNomDe, doc, faits, given, histoires, regles } from '../../../test/index.js';

const motif = doc('motif');

describe('La liste d’attente', () => {
  it('attend une place, admise : l’employeur et le professionnel le savent, le rang n’est qu’indicatif', () => {
    given(...histoires.eligible)
      .on('2027-01-08')
      .when(actes.mettreEnListe(4))
      .mailing('liste-attente → employeur', 'liste-attente → professionnel')
      .then({
        type: 'CandidatureMiseEnListeDAttente',
        data: { motif, rang: 4, le: '2027-01-08' },
      });
    given(...histoires.favorable)
      .when(actes.mettreEnListe())
      .then({ type: 'CandidatureMiseEnListeDAttente', data: { motif, le: '2027-01-20' } });
  });

  it('n’attend plus personne, et rien n’y arrive de soi-même : une question tous les six mois', () => {
    given(...histoires.enListe).thenVue({ etat: 'liste-attente', attenteDe: 'personne', clos: false });
    given(...histoires.enListe).thenFuture(['liste.1/confirmer', '2027-07-08']);
    given(...histoires.enListe)
      .sous({ ...regles, listeAttente: { confirmerMois: 3 } })
      .thenFuture(['liste.1/confirmer', '2027-04-08']);
    given(
      ...histoires.enListe,
      faits.tacheSignalee('liste.1/confirmer', 'confirmer-liste-attente'),
    ).thenTaches('confirmer-liste-attente');
  });

  it('confirmée, repose la question après le même délai, avec un reçu', () => {
    given(...histoires.enListe)
      .on('2027-07-09')
      .when(auNomDe('employeur', actes.confirmerListe()))
      .mailing('liste-attente-confirmee → employeur')
      .then({ type: 'ListeDAttenteConfirmee', data: { le: '2027-07-09' } });
    given(...histoires.enListe, faits.listeConfirmee('2027-07-09')).thenFuture([
      'liste.2/confirmer',
      '2028-01-10',
    ]);
  });

  it('finit par une personne qui dit qu’une place est libre : le dossier reprend où il en était', () => {
    given(...histoires.enListe)
      .on('2027-03-01')
      .when(actes.sortirDeListe())
      .mailing('liste-attente-sortie → employeur', 'liste-attente-sortie → professionnel')
      .then({ type: 'CandidatureSortieDeListeDAttente', data: { le: '2027-03-01' } });
    given(...histoires.enListe, faits.sortieDeListe('2027-03-01')).thenFuture([
      'entretien-1.2/planifier',
      '2027-03-16',
    ]);
    given(
      ...histoires.favorable,
      faits.miseEnListe('2027-01-21'),
      faits.sortieDeListe('2027-03-01'),
    ).thenTaches('ouvrir-engagements');
  });

  it('ne dit rien deux fois', () => {
    given(...histoires.enListe)
      .when(actes.mettreEnListe())
      .thenNothing();
    given(...histoires.enListe, faits.listeConfirmee('2027-07-09'))
      .when(actes.confirmerListe())
      .thenNothing();
    given(...histoires.enListe, faits.sortieDeListe('2027-03-01'))
      .when(actes.sortirDeListe())
      .thenNothing();
  });

  it('ne prend que ce qui est admis et n’a pas d’entretien fixé', () => {
    given(...histoires.prevu)
      .when(actes.mettreEnListe())
      .thenRefused('entretien-prevu');
    given(...histoires.deposee)
      .when(actes.mettreEnListe())
      .thenRefused('pas-en-entretien');
    given(...histoires.deposee)
      .when(actes.sortirDeListe())
      .thenRefused('pas-en-attente');
    given(...histoires.deposee)
      .when(actes.confirmerListe())
      .thenRefused('pas-en-attente');
    given(...histoires.enListe)
      .when(actes.ouvrir())
      .thenRefused('entretien-non-favorable');
  });

  it('laisse l’employeur renoncer', () =>
    given(...histoires.enListe)
      .on('2027-03-01')
      .when(actes.abandonner())
      .then(faits.candidatureAbandonnee('2027-03-01')));
});
