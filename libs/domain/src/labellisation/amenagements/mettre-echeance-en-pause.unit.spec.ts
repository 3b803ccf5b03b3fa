import { describe, it } from '@jest/globals';
import { actes, faits, given, histoires } from '../../../test/index.js';

const { mettreEnPause } = actes;
const bilanAttendu = given(...histoires.bilanEnCours);
const dateEnPause = faits.echeanceMiseEnPause('2027-12-01', {
  ...{ cle: 'bilan-2027.1/limite', du: '2028-01-31' },
  attente: { serie: 'bilan-2027.1', destinataire: 'professionnel' },
});

describe('Mettre une échéance en pause', () => {
  it('retient un rappel, et lui seul', () => {
    const pause = faits.echeanceMiseEnPause('2027-12-01', {
      cle: 'bilan-2027.1/relance-1',
      du: '2028-02-03',
    });
    bilanAttendu.when(mettreEnPause('bilan-2027.1/relance-1')).mailing().then(pause);
    given(...histoires.bilanEnCours, pause).thenSerie(
      'bilan-2027.1',
      ['rappel-1', '2028-01-14'],
      ['relance-2', '2028-02-10'],
      ['appeler', '2028-02-21'],
    );
  });

  it('retient avec une date limite tout ce qui en dépend, et le dit à qui l’avait reçue', () => {
    bilanAttendu
      .when(mettreEnPause('bilan-2027.1/limite'))
      .mailing('date-en-pause → professionnel')
      .mailingOne({ donnees: { exercice: 2027, dateLimite: '2028-01-31', quoi: 'bilan-ouvert' } })
      .then(dateEnPause);
    given(...histoires.bilanEnCours, dateEnPause).thenSerie('bilan-2027.1');
  });

  it('n’en retient pas davantage : ni l’autre signataire, ni le renouvellement', () => {
    given(
      ...histoires.ouverts,
      faits.echeanceMiseEnPause('2027-02-01', {
        ...{ cle: 'engagements-2016.1/appeler/employeur', du: '2027-03-03' },
        attente: { serie: 'engagements-2016.1', destinataire: 'employeur' },
      }),
    ).thenSerie(
      'engagements-2016.1',
      ['relance-1/professionnel', '2027-02-04'],
      ['relance-2/professionnel', '2027-02-11'],
      ['appeler/professionnel', '2027-03-03'],
    );
    given(...histoires.bilanEnCours, dateEnPause).thenNext('bilan-2028.1/ouverture', '2028-12-01');
  });

  it('reste en pause quand les rappels recommencent', () =>
    given(
      ...histoires.bilanEnCours,
      dateEnPause,
      faits.courrierRenvoye('2027-12-20', 'bilan-ouvert', 'professionnel', 'bilan-2027.1'),
    ).thenSerie('bilan-2027.2'));

  it('n’est plus écrite à personne : ni au courrier renvoyé, ni au nouveau contact, ni aux nouvelles règles', () => {
    given(...histoires.bilanEnCours, dateEnPause)
      .on('2027-12-20')
      .when(actes.renvoyer({ gabarit: 'bilan-ouvert', destinataire: 'professionnel', serie: 'bilan-2027.1' }))
      .thenMail({ gabarit: 'bilan-ouvert', donnees: { exercice: 2027, dateLimite: null } });
    given(...histoires.bilanEnCours, dateEnPause)
      .on('2028-01-10')
      .when(actes.adopter(2))
      .thenMails();
    const signatureEnPause = faits.echeanceMiseEnPause('2027-02-01', {
      ...{ cle: 'engagements-2016.1/appeler/employeur', du: '2027-03-03' },
      attente: { serie: 'engagements-2016.1', destinataire: 'employeur' },
    });
    given(...histoires.ouverts, signatureEnPause)
      .on('2027-02-03')
      .when(actes.changerContact())
      .mailingOne({
        gabarit: 'engagements-a-signer',
        donnees: { charte: '2016', engagements: 'manche-2018', dateLimite: null },
      });
    given(...histoires.ouverts, signatureEnPause)
      .on('2027-02-03')
      .when(
        actes.renvoyer({
          ...{ gabarit: 'engagements-a-signer', destinataire: 'professionnel' },
          serie: 'engagements-2016.1',
        }),
      )
      .thenMail({
        donnees: { charte: '2016', engagements: 'manche-2018', dateLimite: '2027-03-05' },
      });
  });

  it('ne dit rien la seconde fois', () =>
    given(...histoires.bilanEnCours, dateEnPause)
      .when(mettreEnPause('bilan-2027.1/limite'))
      .thenNothing());

  it('refuse ce qui ne court pas, et ce qui doit venir', () => {
    bilanAttendu.when(mettreEnPause('renouvellement.1/confirmer')).thenRefused('echeance-necessaire', 'cle');
    bilanAttendu
      .on('2028-02-10')
      .when(mettreEnPause('bilan-2027.1/limite'))
      .thenRefused('echeance-necessaire', 'cle');
    given(...histoires.bilanEnCours, dateEnPause)
      .when(mettreEnPause('bilan-2027.1/rappel-1'))
      .thenRefused('echeance-retenue', 'cle');
    given(
      ...histoires.bilanEnCours,
      faits.courrierNonRemis('2027-12-02', 'bilan-ouvert', 'professionnel', 'bilan-2027.1'),
    )
      .when(mettreEnPause('bilan-2027.1/rappel-1'))
      .thenRefused('echeance-en-attente', 'cle');
  });
});
