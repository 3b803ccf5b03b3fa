import { describe, it } from '@jest/globals';
import { actes, envoyePar, faits, given, histoires } from '../../../test/index.js';

const { declencher } = actes;
const { relanceEchue, tacheSignalee } = faits;
const aLEmployeur = { a: 'employeur', dateLimite: '2027-03-03' } as const;

describe('Déclencher une échéance', () => {
  it('rappelle à son heure, avec le même lien', () =>
    given(...histoires.ouverts)
      .on('2027-02-04T09:30')
      .when(declencher('engagements-2016.1/relance-1/employeur'))
      .mailing('engagements-relance → employeur')
      .mailingOne({
        classe: 'rappel',
        serie: 'engagements-2016.1',
        donnees: { charte: '2016', engagements: 'manche-2018', dateLimite: '2027-03-03' },
        lien: {
          acte: 'signature',
          signataire: 'employeur',
          charte: '2016',
          engagements: 'manche-2018',
          cle: 'signature-2016.1/employeur',
        },
      })
      .then(relanceEchue('engagements-2016.1/relance-1/employeur', 'engagements-relance', aLEmployeur)));

  it('en retard, note tous les rappels de l’attente et n’envoie que le dernier', () =>
    given(...histoires.ouverts)
      .on('2027-02-12T10:00')
      .when(declencher('engagements-2016.1/relance-1/employeur'))
      .mailing('engagements-relance → employeur')
      .then(
        relanceEchue('engagements-2016.1/relance-1/employeur', 'engagements-relance', {
          ...aLEmployeur,
          envoyee: false,
        }),
        relanceEchue('engagements-2016.1/relance-2/employeur', 'engagements-relance', aLEmployeur),
      ));

  it('signale une tâche, qui reste jusqu’à ce que l’attente finisse', () => {
    given(...histoires.ouverts)
      .on('2027-03-03T10:00')
      .when(declencher('engagements-2016.1/appeler/employeur'))
      .mailing()
      .then(tacheSignalee('engagements-2016.1/appeler/employeur', 'appeler-signataire'));
    const signalee = [
      ...histoires.ouverts,
      tacheSignalee('engagements-2016.1/appeler/employeur', 'appeler-signataire'),
    ];
    given(...signalee).thenTaches('appeler-signataire');
    given(
      ...signalee,
      faits.engagementsSignes('2027-03-04', 'employeur'),
      faits.engagementsSignes('2027-03-04', 'professionnel'),
      faits.engagementsCompletes('2027-03-04'),
    ).thenTaches('fixer-rendez-vous-profil');
  });

  it('refuse avant l’heure, et une minute après minuit', () => {
    given(...histoires.ouverts)
      .on('2027-02-04T00:01')
      .when(declencher('engagements-2016.1/relance-1/employeur'))
      .thenRefused('echeance-non-due');
  });

  it('refuse ce qui est déjà échu, réglé, inconnu ou seulement montré', () => {
    given(
      ...histoires.ouverts,
      relanceEchue('engagements-2016.1/relance-1/employeur', 'engagements-relance', aLEmployeur),
    )
      .on('2027-02-05')
      .when(declencher('engagements-2016.1/relance-1/employeur'))
      .thenRefused('echeance-non-due');
    given(...histoires.signes)
      .on('2027-02-05')
      .when(declencher('engagements-2016.1/relance-1/employeur'))
      .thenRefused('echeance-non-due');
    given(...histoires.actif)
      .on('2029-07-05')
      .when(declencher('renouvellement.1/terme'))
      .thenRefused('echeance-non-due');
    given(...histoires.actif)
      .when(declencher('n’importe quoi'))
      .thenRefused('echeance-non-due');
  });

  it('refuse pendant une suspension, ou tant que le courrier n’est pas remis', () => {
    given(...histoires.ouverts, faits.suspendue('2027-02-02'))
      .on('2027-02-05')
      .when(declencher('engagements-2016.1/relance-1/employeur'))
      .thenRefused('echeance-non-due');
    given(
      ...histoires.ouverts,
      faits.courrierNonRemis('2027-02-02', 'engagements-a-signer', 'employeur', 'engagements-2016.1'),
    )
      .on('2027-02-05')
      .when(declencher('engagements-2016.1/relance-1/employeur'))
      .thenRefused('echeance-non-due');
  });

  it('n’appartient qu’au moteur', () =>
    given(...histoires.ouverts)
      .on('2027-02-05')
      .when(envoyePar('coordinateur', declencher('engagements-2016.1/relance-1/employeur')))
      .thenRefused('acte-non-permis'));
});
