import { describe, it } from '@jest/globals';
import { actes, faits, given, histoires, motif } from '../../../test/index.js';

const { annuler } = actes;

describe('Annuler un entretien', () => {
  it('le dit au professionnel, et en attend un autre', () => {
    given(...histoires.prevu)
      .on('2027-01-18')
      .when(annuler())
      .mailing('entretien-annule → professionnel')
      .mailingOne({ donnees: { motif: motif.id, date: '2027-01-20T10:00' } })
      .then(faits.entretienAnnule('2027-01-18'));
    given(...histoires.prevu, faits.entretienAnnule('2027-01-18')).thenFuture([
      'entretien-2.1/planifier',
      '2027-02-02',
    ]);
  });

  it('ne change rien la seconde fois', () =>
    given(...histoires.prevu, faits.entretienAnnule('2027-01-18'))
      .when(annuler())
      .thenNothing());

  it('refuse quand aucun n’est prévu', () => {
    given(...histoires.eligible)
      .when(annuler())
      .thenRefused('entretien-non-prevu');
    given(...histoires.favorable)
      .when(annuler())
      .thenRefused('entretien-non-prevu');
    given(...histoires.deposee)
      .when(annuler())
      .thenRefused('pas-en-entretien');
  });
});
