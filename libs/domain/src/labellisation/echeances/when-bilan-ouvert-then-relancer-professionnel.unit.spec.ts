import { describe, it } from '@jest/globals';
import { actes, faits, given, histoires } from '../../../test/index.js';

const { declencher } = actes;
const { relanceEchue } = faits;

describe('Le bilan est ouvert', () => {
  it('J-15 au jour ouvré précédent, J+3, J+10, et à J+21 la coordination appelle', () =>
    given(...histoires.bilanEnCours).thenSerie(
      'bilan-2027.1',
      ['rappel-1', '2028-01-14'], // the 16th is a Sunday
      ['relance-1', '2028-02-03'],
      ['relance-2', '2028-02-10'],
      ['appeler', '2028-02-21'],
    ));

  it('la date limite se voit', () =>
    given(...histoires.bilanEnCours).thenReperes(
      ['bilan-2027.1/limite', '2028-01-31'],
      ['renouvellement.1/terme', histoires.TERME],
    ));

  it('avant la date, un rappel ; après, une relance, l’employeur en copie de la seconde', () => {
    given(...histoires.bilanEnCours)
      .on('2028-01-14T09:30')
      .when(declencher('bilan-2027.1/rappel-1'))
      .mailing('bilan-rappel → professionnel')
      .then(relanceEchue('bilan-2027.1/rappel-1', 'bilan-rappel', { dateLimite: '2028-01-31' }));
    given(
      ...histoires.bilanEnCours,
      relanceEchue('bilan-2027.1/rappel-1', 'bilan-rappel'),
      relanceEchue('bilan-2027.1/relance-1', 'bilan-relance'),
    )
      .on('2028-02-10T09:30')
      .when(declencher('bilan-2027.1/relance-2'))
      .mailing('bilan-relance → professionnel + employeur')
      .mailingOne({ lien: { acte: 'bilan', exercice: 2027, cle: 'bilan-2027.1/professionnel' } })
      .then(
        relanceEchue('bilan-2027.1/relance-2', 'bilan-relance', {
          copie: ['employeur'],
          dateLimite: '2028-01-31',
        }),
      );
  });

  it('ne garde qu’un courrier quand rappel et relance sont en retard', () =>
    given(...histoires.bilanEnCours)
      .on('2028-02-04T10:00')
      .when(declencher('bilan-2027.1/rappel-1'))
      .mailing('bilan-relance → professionnel')
      .then(
        relanceEchue('bilan-2027.1/rappel-1', 'bilan-rappel', { envoyee: false, dateLimite: '2028-01-31' }),
        relanceEchue('bilan-2027.1/relance-1', 'bilan-relance', { dateLimite: '2028-01-31' }),
      ));

  it('plus rien une fois remis', () =>
    given(...histoires.bilanRendu)
      .on('2028-01-10')
      .thenSerie('bilan-2027.1'));
});
