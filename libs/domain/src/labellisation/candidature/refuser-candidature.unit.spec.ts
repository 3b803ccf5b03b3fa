import { describe, it } from '@jest/globals';
import { actes, envoyePar, faits, given, histoires, motif } from '../../../test/index.js';

const { refuser } = actes;

describe('Refuser une candidature', () => {
  it('clôt le dossier, et dit le motif aux deux', () =>
    given(...histoires.deposee)
      .on('2027-01-08')
      .when(refuser())
      .mailing('candidature-refusee → employeur', 'candidature-refusee → professionnel')
      .mailingOne({ donnees: { criteres: 'mandat_employeur', motif: motif.id } })
      .then(faits.candidatureRefusee('2027-01-08')));

  it('reste possible quand des pièces manquent', () =>
    given(...histoires.deposee, faits.piecesDemandees('2027-01-05'))
      .on('2027-02-15')
      .when(refuser())
      .then(faits.candidatureRefusee('2027-02-15')));

  it('ne change rien la seconde fois', () =>
    given(...histoires.deposee, faits.candidatureRefusee('2027-01-08'))
      .when(refuser())
      .thenNothing());

  it('refuse après l’instruction', () =>
    given(...histoires.eligible)
      .when(refuser())
      .thenRefused('candidature-deja-instruite'));

  it('n’est jamais l’œuvre du temps', () =>
    given(...histoires.deposee)
      .when(envoyePar('systeme', refuser()))
      .thenRefused('acte-non-permis'));
});
