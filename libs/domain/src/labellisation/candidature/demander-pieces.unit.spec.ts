import { describe, it } from '@jest/globals';
import { actes, faits, given, histoires, motif } from '../../../test/index.js';

const { demanderPieces, declarerEligible } = actes;
const { piecesDemandees } = faits;

describe('Demander des pièces', () => {
  it('ouvre une série de rappels, et l’écrit à l’employeur avec une date', () =>
    given(...histoires.deposee)
      .on('2027-01-05')
      .when(demanderPieces())
      .mailingOne({
        gabarit: 'pieces-a-fournir',
        destinataire: 'employeur',
        classe: 'acte',
        serie: 'pieces.1',
        donnees: { pieces: 'trame-projet,fiche-de-poste', motif: motif.id, dateLimite: '2027-01-26' },
      })
      .then(piecesDemandees('2027-01-05')));

  it('en demander d’autres ouvre une nouvelle série', () =>
    given(...histoires.deposee, piecesDemandees('2027-01-05'))
      .on('2027-01-06')
      .when(demanderPieces(['projet-structure']))
      .then(piecesDemandees('2027-01-06', 2, ['projet-structure'])));

  it('ne change rien pour les mêmes pièces', () =>
    given(...histoires.deposee, piecesDemandees('2027-01-05'))
      .when(demanderPieces(['fiche-de-poste', 'trame-projet']))
      .thenNothing());

  it('compte les rappels du jour de la saisie', () =>
    given(...histoires.deposee)
      .on('2027-01-11')
      .when(demanderPieces(undefined, '2027-01-05'))
      .mailingOne({
        donnees: { pieces: 'trame-projet,fiche-de-poste', motif: motif.id, dateLimite: '2027-02-01' },
      })
      .then({
        type: 'PiecesDemandees',
        data: {
          pieces: ['trame-projet', 'fiche-de-poste'],
          motif,
          serie: 1,
          le: '2027-01-05',
          saisiLe: '2027-01-11',
        },
      }));

  it('refuse une fois la candidature instruite, ou close', () => {
    given(...histoires.eligible)
      .when(demanderPieces())
      .thenRefused('candidature-deja-instruite');
    given(...histoires.deposee, faits.candidatureRefusee('2027-01-08'))
      .when(demanderPieces())
      .thenRefused('dossier-clos');
  });

  it('retient l’éligibilité tant qu’elles manquent', () =>
    given(...histoires.deposee, piecesDemandees('2027-01-05'))
      .when(declarerEligible())
      .thenRefused('pieces-attendues'));
});
