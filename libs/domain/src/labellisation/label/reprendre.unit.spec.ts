import { describe, it } from '@jest/globals';
import { actes, faits, given, histoires } from '../../../test/index.js';

const { reprendre } = actes;
const { relanceEchue, reprise, suspendue } = faits;

describe('Reprendre après une suspension', () => {
  it('le dit aux deux', () =>
    given(...histoires.actif, suspendue('2027-04-01'))
      .on('2027-05-03')
      .when(reprendre())
      .mailing('labellisation-reprise → employeur', 'labellisation-reprise → professionnel')
      .mailingOne({ donnees: { le: '2027-05-03', terme: histoires.TERME } })
      .then(reprise('2027-05-03')));

  it('décale les délais en cours de la durée de la suspension', () =>
    // asked on 1 February, suspended for 28 days from the 3rd: J+3 and J+10 move by 28 days
    given(...histoires.ouverts, suspendue('2027-02-03'), reprise('2027-03-03')).thenSerie(
      'engagements-2016.1',
      ['relance-1/employeur', '2027-03-04'],
      ['relance-1/professionnel', '2027-03-04'],
      ['relance-2/employeur', '2027-03-11'],
      ['relance-2/professionnel', '2027-03-11'],
      ['appeler/employeur', '2027-03-31'],
      ['appeler/professionnel', '2027-03-31'],
    ));

  it('ne décale pas ce qui était échu avant', () =>
    given(
      ...histoires.ouverts,
      relanceEchue('engagements-2016.1/relance-1/employeur', 'engagements-relance', { a: 'employeur' }),
      suspendue('2027-02-08'),
      reprise('2027-03-08'),
    ).thenNext('engagements-2016.1/relance-1/professionnel', '2027-02-04'));

  it('ne déplace ni le terme, ni la date limite du bilan', () =>
    given(...histoires.bilanEnCours, suspendue('2027-12-06'), reprise('2027-12-20')).thenReperes(
      ['bilan-2027.1/limite', '2028-01-31'],
      ['renouvellement.1/terme', '2029-06-30'],
    ));

  it('note les rappels à date fixe tombés pendant, sans les envoyer', () =>
    given(...histoires.bilanEnCours, suspendue('2028-01-05'))
      .on('2028-02-08')
      .when(reprendre())
      .mailing('labellisation-reprise → employeur', 'labellisation-reprise → professionnel')
      .then(
        reprise('2028-02-08'),
        relanceEchue('bilan-2027.1/rappel-1', 'bilan-rappel', { envoyee: false, dateLimite: '2028-01-31' }),
        relanceEchue('bilan-2027.1/relance-1', 'bilan-relance', { envoyee: false, dateLimite: '2028-01-31' }),
      ));

  it('ne note pas ceux qu’un courrier non remis retenait', () =>
    given(
      ...histoires.bilanEnCours,
      faits.courrierNonRemis('2027-12-02', 'bilan-ouvert', 'professionnel', 'bilan-2027.1'),
      suspendue('2028-01-05'),
    )
      .on('2028-02-08')
      .when(reprendre())
      .then(reprise('2028-02-08')));

  it('ouvre à la reprise le bilan qui aurait dû s’ouvrir pendant', () => {
    given(...histoires.actif, suspendue('2027-11-02'), reprise('2028-01-10')).thenNext(
      'bilan-2027.1/ouverture',
      '2028-01-10',
    );
    // too late for 31 January: the professional keeps as many days as everybody
    given(...histoires.actif, suspendue('2027-11-02'), reprise('2028-03-06'))
      .on('2028-03-06')
      .when(actes.declencher('bilan-2027.1/ouverture'))
      .then({
        type: 'BilanOuvert',
        data: {
          exercice: 2027,
          cle: 'bilan-2027.1/ouverture',
          dateLimite: '2028-05-09',
          serie: 1,
          le: '2028-03-06',
        },
      });
  });

  it('ne change rien la seconde fois', () =>
    given(...histoires.actif, suspendue('2027-04-01'), reprise('2027-05-03'))
      .when(reprendre())
      .thenNothing());

  it('refuse sans suspension, ou avant qu’elle ne commence', () => {
    given(...histoires.actif)
      .when(reprendre())
      .thenRefused('non-suspendue');
    given(...histoires.actif, suspendue('2027-04-01'))
      .when(reprendre('2027-03-31'))
      .thenRefused('dates-incoherentes', 'le');
  });
});
