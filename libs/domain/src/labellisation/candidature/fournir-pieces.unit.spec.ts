import { describe, it } from '@jest/globals';
import { actes, auNomDe, faits, given, histoires } from '../../../test/index.js';

const { fournirPieces } = actes;
const demandees = [...histoires.deposee, faits.piecesDemandees('2027-01-05')];

describe('Fournir des pièces', () => {
  it('rend la main à la coordination quand tout est là', () => {
    given(...demandees)
      .on('2027-01-08')
      .when(auNomDe('employeur', fournirPieces()))
      .then(faits.piecesFournies('2027-01-08', 'trame-projet', 'fiche-de-poste'));
    given(...demandees, faits.piecesFournies('2027-01-08', 'trame-projet', 'fiche-de-poste')).thenFuture();
  });

  it('laisse attendre celles qui manquent encore', () =>
    given(...demandees, faits.piecesFournies('2027-01-08', 'trame-projet'))
      .on('2027-01-08')
      .thenNext('pieces.1/relance-1', '2027-01-12'));

  it('corrige les critères que la pièce éclaire', () =>
    given(...demandees)
      .on('2027-01-08')
      .when(fournirPieces(['trame-projet'], { resultats_attendus_precises: true }))
      .then({
        type: 'PiecesFournies',
        data: { pieces: ['trame-projet'], criteres: { resultats_attendus_precises: true }, le: '2027-01-08' },
      }));

  it('ne change rien la seconde fois', () =>
    given(...demandees, faits.piecesFournies('2027-01-08', 'trame-projet'))
      .when(fournirPieces(['trame-projet']))
      .thenNothing());

  it('refuse ce que personne n’a demandé', () => {
    given(...demandees)
      .when(fournirPieces(['lettre-employeur']))
      .thenRefused('pieces-non-demandees', 'pieces');
    given(...histoires.deposee)
      .when(fournirPieces())
      .thenRefused('pieces-non-demandees', 'pieces');
    given(...histoires.eligible)
      .when(fournirPieces())
      .thenRefused('candidature-deja-instruite');
  });
});
