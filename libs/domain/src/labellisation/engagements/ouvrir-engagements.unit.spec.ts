import { describe, it } from '@jest/globals';
import { actes, AUTRES_TEXTES, faits, given, histoires, regles50, TEXTES } from '../../../test/index.js';

const { ouvrir } = actes;
const { engagementsOuverts, engagementsSignes } = faits;

describe('Ouvrir les engagements', () => {
  it('écrit à l’employeur et au professionnel, chacun avec son lien', () =>
    given(...histoires.favorable)
      .on('2027-02-01')
      .when(ouvrir())
      .mailing('engagements-a-signer → employeur', 'engagements-a-signer → professionnel')
      .mailingOne({
        destinataire: 'employeur',
        serie: 'engagements-2016.1',
        donnees: { ...TEXTES, dateLimite: '2027-03-03' },
        lien: { acte: 'signature', signataire: 'employeur', ...TEXTES, cle: 'signature-2016.1/employeur' },
      })
      .then(engagementsOuverts('2027-02-01')));

  it('n’écrit pas encore à la Caf, qui signe la convention en dernier', () =>
    given(...histoires.favorable)
      .sous(regles50)
      .on('2027-02-01')
      .when(ouvrir())
      .mailing('engagements-a-signer → employeur', 'engagements-a-signer → professionnel')
      .then(engagementsOuverts('2027-02-01', { signataires: ['employeur', 'professionnel', 'caf'] })));

  it('sur un nouveau texte, annule les signatures données et ouvre une série', () => {
    const signe = [...histoires.ouverts, engagementsSignes('2027-02-02', 'employeur')];
    given(...signe)
      .on('2027-02-03')
      .when(ouvrir(AUTRES_TEXTES))
      .mailing('engagements-a-signer → employeur', 'engagements-a-signer → professionnel')
      .then(engagementsOuverts('2027-02-03', { version: AUTRES_TEXTES, serie: 2 }));
    given(...signe, engagementsOuverts('2027-02-03', { version: AUTRES_TEXTES, serie: 2 })).thenVue({
      etat: 'engagements',
      attenteDe: 'employeur',
    });
  });

  it('numérote la série au-dessus d’un courrier renvoyé', () =>
    given(
      ...histoires.ouverts,
      faits.courrierRenvoye('2027-02-02', 'engagements-a-signer', 'employeur', 'engagements-2016.1'),
    )
      .on('2027-02-03')
      .when(ouvrir(AUTRES_TEXTES))
      .then(engagementsOuverts('2027-02-03', { version: AUTRES_TEXTES, serie: 3 })));

  it('ne change rien pour les mêmes textes', () =>
    given(...histoires.ouverts)
      .when(ouvrir())
      .thenNothing());

  it('refuse avant un avis favorable, et après toutes les signatures', () => {
    given(...histoires.deposee)
      .when(ouvrir())
      .thenRefused('entretien-non-favorable');
    given(...histoires.enCommission)
      .when(ouvrir())
      .thenRefused('entretien-non-favorable');
    given(...histoires.prevu)
      .when(ouvrir())
      .thenRefused('entretien-non-favorable');
    given(...histoires.signes)
      .when(ouvrir(AUTRES_TEXTES))
      .thenRefused('engagements-completes');
    given(...histoires.actif)
      .when(ouvrir())
      .thenRefused('engagements-completes');
  });
});
