import { describe, it } from '@jest/globals';
import { actes, envoyePar, faits, given, histoires } from '../../../test/index.js';

const { changerContact } = actes;
const { contactChange, courrierNonRemis } = faits;

describe('Changer le contact de la structure', () => {
  it('le dit aux deux', () =>
    given(...histoires.actif)
      .on('2027-09-02')
      .when(changerContact())
      .mailing('contact-change → employeur', 'contact-change → professionnel')
      .then(contactChange('2027-09-02')));

  it('redemande au nouveau contact la signature qui manque, par un nouveau lien', () => {
    given(...histoires.ouverts)
      .on('2027-02-03')
      .when(changerContact())
      .mailing(
        'contact-change → employeur',
        'contact-change → professionnel',
        'engagements-a-signer → employeur',
      )
      .mailingOne({
        gabarit: 'engagements-a-signer',
        serie: 'engagements-2016.2',
        lien: {
          acte: 'signature',
          signataire: 'employeur',
          charte: '2016',
          engagements: 'manche-2018',
          cle: 'signature-2016.2/employeur',
        },
      })
      .then(contactChange('2027-02-03'));
    given(...histoires.ouverts, contactChange('2027-02-03')).thenSerie(
      'engagements-2016.2',
      ['relance-1/employeur', '2027-02-08'],
      ['relance-2/employeur', '2027-02-15'],
      ['appeler/employeur', '2027-03-05'],
    );
  });

  it('la contresignature, de même', () =>
    given(...histoires.bilanRendu)
      .on('2028-01-12')
      .when(changerContact())
      .thenMail({ gabarit: 'bilan-a-contresigner', serie: 'contresignature-2027.2' }));

  it('les pièces, de même, et l’invitation à renouveler si elle était partie', () => {
    given(...histoires.deposee, faits.piecesDemandees('2027-01-05'))
      .on('2027-01-06')
      .when(changerContact())
      .thenMail({ gabarit: 'pieces-a-fournir', serie: 'pieces.2' });
    given(
      ...histoires.actif,
      faits.relanceEchue('renouvellement.1/invitation', 'renouvellement-invitation', { a: 'employeur' }),
    )
      .on('2029-04-12')
      .when(changerContact())
      .thenMail({ gabarit: 'renouvellement-invitation', serie: 'renouvellement.2' });
  });

  it('règle l’adresse qui ne marchait pas', () => {
    const injoignable = [
      ...histoires.ouverts,
      courrierNonRemis('2027-02-02', 'engagements-a-signer', 'employeur', 'engagements-2016.1'),
    ];
    given(...injoignable).thenTaches('corriger-adresse');
    given(...injoignable, contactChange('2027-02-03')).thenTaches();
    given(
      ...histoires.actif,
      courrierNonRemis('2027-03-01', 'label-accorde', 'employeur'),
      courrierNonRemis('2027-03-01', 'label-accorde', 'professionnel'),
      contactChange('2027-03-02'),
    ).thenTaches('corriger-adresse');
  });

  it('ne recommence pas ce que l’employeur n’a pas encore reçu', () =>
    given(...histoires.actif, contactChange('2027-09-02')).thenSerie(
      'renouvellement.1',
      ['invitation', '2029-03-30'],
      ['relance-1', '2029-05-30'],
      ['confirmer', '2029-07-02'],
    ));

  it('ne change rien pour le même contact', () =>
    given(...histoires.actif, contactChange('2027-09-02'))
      .when(changerContact())
      .thenNothing());

  it('refuse un dossier clos, et le professionnel ne choisit pas', () => {
    given(...histoires.actif, faits.labelRetire('2027-06-01'))
      .when(changerContact())
      .thenRefused('dossier-clos');
    given(...histoires.actif)
      .when(envoyePar('professionnel', changerContact()))
      .thenRefused('acte-non-permis');
  });
});
