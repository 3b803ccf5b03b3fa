import { describe, it } from '@jest/globals';
import { actes, auNomDe, envoyePar, faits, given, histoires } from '../../../test/index.js';

const { deposer } = actes;

describe('Déposer une candidature', () => {
  it('ouvre le dossier, avec son numéro et les règles du jour', () =>
    given()
      .on('2027-01-04')
      .when(deposer())
      .mailing('candidature-recue → employeur', 'candidature-recue → professionnel')
      .then(faits.candidatureDeposee('2027-01-04')));

  it('peut être enregistré par la coordination, au nom de l’employeur', () =>
    given()
      .on('2027-01-04')
      .when(auNomDe('employeur', deposer()))
      .then(faits.candidatureDeposee('2027-01-04')));

  it('garde le jour de la lettre quand elle est saisie plus tard', () =>
    given()
      .on('2027-01-06')
      .when(deposer({ le: '2027-01-04' }))
      .then(faits.candidatureDeposee('2027-01-04')));

  it('ne change rien la seconde fois', () =>
    given(...histoires.deposee)
      .when(deposer())
      .thenNothing());

  it('refuse une autre candidature dans le même dossier', () =>
    given(...histoires.deposee)
      .when(deposer({ professionnel: 'pro-2' }))
      .thenRefused('dossier-existant'));

  it('refuse un programme que le réseau n’a pas réglé', () =>
    given()
      .when(deposer({ programme: 'jeunesse' }))
      .thenRefused('programme-sans-regles', 'programme'));

  it('refuse une date à venir, ou d’un autre siècle', () => {
    given()
      .on('2027-01-04')
      .when(deposer({ le: '2027-01-05' }))
      .thenRefused('date-future', 'le');
    given()
      .on('2027-01-04')
      .when(deposer({ le: '0207-01-04' }))
      .thenRefused('date-invraisemblable', 'le');
  });

  it('demande au nom de qui, à la coordination', () =>
    given().when(envoyePar('coordinateur', deposer())).thenRefused('acte-non-permis', 'auNomDe'));
});
