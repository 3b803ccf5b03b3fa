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
        data: {
          pieces: ['trame-projet'],
          criteres: { resultats_attendus_precises: true },
          le: '2027-01-08',
          serie: 2,
        },
      }));

  it('en partie : ce qui reste est redemandé par son nom, et jamais le lendemain', () => {
    given(...demandees)
      .on('2027-01-11')
      .when(fournirPieces(['trame-projet']))
      .thenMail({
        gabarit: 'pieces-restantes',
        donnees: {
          recues: 'trame-projet',
          pieces: 'fiche-de-poste',
          motif: 'doc-motif',
          dateLimite: '2027-02-01',
        },
      });
    given(...demandees, {
      type: 'PiecesFournies',
      data: { pieces: ['trame-projet'], criteres: {}, le: '2027-01-11', serie: 2 },
    }).thenFuture(
      ['pieces.2/relance-1', '2027-01-18'],
      ['pieces.2/relance-2', '2027-01-25'],
      ['pieces.2/appeler', '2027-02-01'],
    );
  });

  it('en retard, après les rappels et la tâche : reçu comme les autres', () => {
    const enRetard = [
      ...demandees,
      faits.relanceEchue('pieces.1/relance-2', 'pieces-relance', { a: 'employeur' }),
      faits.tacheSignalee('pieces.1/appeler', 'appeler-pieces'),
    ];
    given(...enRetard)
      .on('2027-04-01')
      .when(fournirPieces())
      .then(faits.piecesFournies('2027-04-01', 'trame-projet', 'fiche-de-poste'));
    given(...enRetard, faits.piecesFournies('2027-04-01', 'trame-projet', 'fiche-de-poste')).thenTaches(
      'instruire-candidature',
    );
  });

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
