import { describe, it } from '@jest/globals';
import { actes, envoyePar, faits, given, histoires } from '../../../test/index.js';

const { declarerEligible } = actes;

describe('Déclarer la candidature éligible', () => {
  it('mène à l’entretien, et le dit aux deux', () =>
    given(...histoires.deposee)
      .on('2027-01-06')
      .when(declarerEligible())
      .mailing('candidature-eligible → employeur', 'candidature-eligible → professionnel')
      .then(faits.declareeEligible('2027-01-06')));

  it('ne change rien la seconde fois', () =>
    given(...histoires.eligible)
      .when(declarerEligible())
      .thenNothing());

  it('refuse une date avant la candidature, ou à venir', () => {
    given(...histoires.deposee)
      .when(declarerEligible('2027-01-03'))
      .thenRefused('date-avant-candidature', 'le');
    given(...histoires.deposee)
      .when(declarerEligible('2027-01-05'))
      .thenRefused('date-future', 'le');
  });

  it('refuse devant la commission, ou une fois le dossier clos', () => {
    given(...histoires.enCommission)
      .when(declarerEligible())
      .thenRefused('candidature-deja-instruite');
    given(...histoires.deposee, faits.candidatureAbandonnee('2027-01-05'))
      .when(declarerEligible())
      .thenRefused('dossier-clos');
  });

  it('refuse à l’employeur de le déclarer lui-même', () =>
    given(...histoires.deposee)
      .when(envoyePar('employeur', declarerEligible()))
      .thenRefused('acte-non-permis'));
});
