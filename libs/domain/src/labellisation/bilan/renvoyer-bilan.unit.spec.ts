import { describe, it } from '@jest/globals';
import { actes, doc, faits, given, histoires, motif } from '../../../test/index.js';

const { rendre } = actes;
const { bilanRemis, bilanRenvoye } = faits;

describe('Renvoyer le bilan à compléter', () => {
  it('repart d’une nouvelle série, avec un nouveau lien et sa date', () =>
    given(...histoires.bilanVu)
      .on('2028-01-17')
      .when(rendre(2027))
      .mailing('bilan-a-corriger → professionnel')
      .mailingOne({
        serie: 'bilan-2027.2',
        donnees: { exercice: 2027, dateLimite: '2028-02-07', motif: motif.id },
        lien: { acte: 'bilan', exercice: 2027, cle: 'bilan-2027.2/professionnel' },
      })
      .then(bilanRenvoye(2027, '2028-01-17', 2, '2028-02-07')));

  it('ne raccourcit jamais la date limite', () =>
    given(...histoires.bilanEnCours, bilanRemis(2027, '2027-12-03'))
      .on('2027-12-06')
      .when(rendre(2027))
      .then(bilanRenvoye(2027, '2027-12-06')));

  it('ne rappelle qu’après la date annoncée', () =>
    given(...histoires.bilanVu, bilanRenvoye(2027, '2028-01-17', 2, '2028-02-07'))
      .on('2028-01-17')
      .thenSerie(
        'bilan-2027.2',
        ['relance-1', '2028-02-10'],
        ['relance-2', '2028-02-17'],
        ['appeler', '2028-02-28'],
      ));

  it('en décembre, garde le rappel d’avant la date limite', () =>
    given(
      ...histoires.bilanEnCours,
      bilanRemis(2027, '2027-12-03'),
      bilanRenvoye(2027, '2027-12-06'),
    ).thenSerie(
      'bilan-2027.2',
      ['rappel-1', '2028-01-14'],
      ['relance-1', '2028-02-03'],
      ['relance-2', '2028-02-10'],
      ['appeler', '2028-02-21'],
    ));

  it('se contresignera plus tard, quand l’employeur ne l’avait pas encore fait', () => {
    const rendu = [...histoires.bilanRendu, bilanRenvoye(2027, '2028-01-12', 2, '2028-02-02')];
    given(...rendu)
      .on('2028-01-12')
      .thenSerie('contresignature-2027.1');
    given(...rendu)
      .on('2028-01-14')
      .when(actes.remettre(2027, doc('bilan-corrige')))
      .thenMail({ gabarit: 'bilan-a-contresigner', serie: 'contresignature-2027.2' });
  });

  it('ne change rien la seconde fois', () =>
    given(...histoires.bilanVu, bilanRenvoye(2027, '2028-01-17'))
      .when(rendre(2027))
      .thenNothing());

  it('refuse avant la remise, ou une fois accepté', () => {
    given(...histoires.bilanEnCours)
      .when(rendre(2027))
      .thenRefused('bilan-non-remis');
    given(...histoires.bilanVu, faits.bilanAccepte(2027, '2028-01-17'))
      .when(rendre(2027))
      .thenRefused('bilan-deja-accepte');
  });
});
