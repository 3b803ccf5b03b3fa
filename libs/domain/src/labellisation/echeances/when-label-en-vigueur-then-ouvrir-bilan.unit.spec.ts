import { describe, it } from '@jest/globals';
import { actes, faits, given, histoires } from '../../../test/index.js';

const { labelAccorde, labelRenouvele, renouvellementDemande } = faits;
const accordeLe = (le: string, terme: string) => given(...histoires.publiee, labelAccorde(le, terme));

describe('Le label est en vigueur', () => {
  it('ouvre un bilan le 1ᵉʳ décembre de chaque année qui le doit, jusqu’au terme', () => {
    given(...histoires.actif).thenSerie('bilan-2027.1', ['ouverture', '2027-12-01']);
    given(...histoires.actif).thenSerie('bilan-2028.1', ['ouverture', '2028-12-01']);
    given(...histoires.actif).thenSerie('bilan-2029.1'); // term on 30 June
  });

  it.each([
    ['2027-03-07', true],
    ['2027-04-01', true], // nine months, to the day
    ['2027-04-02', false],
    ['2027-06-13', false],
  ])('accordé le %s, bilan de l’année dû : %s', (le, estDu) =>
    accordeLe(le, '2029-06-30').thenSerie(
      'bilan-2027.1',
      ...(estDu ? [['ouverture', '2027-12-01'] as [string, string]] : []),
    ),
  );

  it('un terme en cours d’année compte aussi', () => {
    accordeLe('2027-03-01', '2028-09-30').thenSerie('bilan-2028.1', ['ouverture', '2028-12-01']);
    accordeLe('2027-03-01', '2028-09-29').thenSerie('bilan-2028.1');
  });

  it('daté du jour même un dimanche, dû le jour ouvré qui suit le 31 janvier', () =>
    // 1 December 2030 is a Sunday; 31 January 2032 a Saturday
    given(...histoires.publiee, labelAccorde('2027-03-01', '2031-12-31'))
      .on('2031-12-01T09:30')
      .when(actes.declencher('bilan-2031.1/ouverture'))
      .then(faits.bilanOuvert(2031, '2031-12-01', '2032-02-02')));

  it('un dimanche, son courrier attend le lundi', () =>
    given(...histoires.publiee, labelAccorde('2027-03-01', '2031-12-31'))
      .on('2030-12-01T09:30')
      .when(actes.declencher('bilan-2030.1/ouverture'))
      .mailing('bilan-ouvert → professionnel')
      .mailingOne({ partirLe: '2030-12-02T08:17:53.000Z' })
      .then(faits.bilanOuvert(2030, '2030-12-01', '2031-01-31')));

  it('en semaine, il part aussitôt, avec son lien et sa date', () =>
    given(...histoires.actif)
      .on('2027-12-01T09:30')
      .when(actes.declencher('bilan-2027.1/ouverture'))
      .mailingOne({
        gabarit: 'bilan-ouvert',
        destinataire: 'professionnel',
        copie: [],
        classe: 'acte',
        serie: 'bilan-2027.1',
        donnees: { exercice: 2027, dateLimite: '2028-01-31' },
        lien: { acte: 'bilan', exercice: 2027, cle: 'bilan-2027.1/professionnel' },
      })
      .then(faits.bilanOuvert(2027, '2027-12-01', '2028-01-31')));

  it('renouvelé tard, rattrape l’année ; saisi des années après, ne refait pas les anciennes', () => {
    given(
      ...histoires.actif,
      renouvellementDemande('2030-01-07'),
      labelRenouvele('2030-01-14', '2031-12-31'),
    ).thenSerie('bilan-2029.1', ['ouverture', '2030-01-14']);
    given(...histoires.publiee, {
      type: 'LabelAccorde',
      data: { terme: '2031-12-31', le: '2027-03-01', saisiLe: '2029-02-05' },
    }).thenFuture(
      ['bilan-2029.1/ouverture', '2029-12-01'],
      ['bilan-2030.1/ouverture', '2030-12-01'],
      ['renouvellement.1/invitation', '2031-09-30'],
      ['renouvellement.1/relance-1', '2031-11-28'],
      ['bilan-2031.1/ouverture', '2031-12-01'],
      ['renouvellement.1/confirmer', '2032-01-02'],
    );
  });
});
