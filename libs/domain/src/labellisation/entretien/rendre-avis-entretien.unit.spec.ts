import { describe, it } from '@jest/globals';
import { actes, faits, given, histoires, motif } from '../../../test/index.js';

const { rendreAvis } = actes;
const tenu = given(...histoires.prevu).on('2027-01-20T09:00');

describe('Rendre l’avis de l’entretien', () => {
  it('favorable, laisse ouvrir les engagements', () => {
    tenu.when(rendreAvis('favorable')).mailing().then(faits.entretienFavorable('2027-01-20'));
    given(...histoires.favorable).thenTaches('ouvrir-engagements');
  });

  it('à compléter, attend un second entretien', () => {
    tenu
      .when(rendreAvis('a-completer', motif))
      .mailing('entretien-a-completer → employeur', 'entretien-a-completer → professionnel')
      .then(faits.entretienACompleter('2027-01-20'));
    given(...histoires.prevu, faits.entretienACompleter('2027-01-20')).thenFuture([
      'entretien-2.1/planifier',
      '2027-02-04',
    ]);
  });

  it('défavorable, clôt le dossier avec un motif', () =>
    tenu
      .when(rendreAvis('defavorable', motif))
      .mailing('entretien-defavorable → employeur', 'entretien-defavorable → professionnel')
      .then(faits.entretienDefavorable('2027-01-20')));

  it('ne change rien la seconde fois', () => {
    given(...histoires.favorable)
      .when(rendreAvis('favorable'))
      .thenNothing();
    given(...histoires.prevu, faits.entretienACompleter('2027-01-20'))
      .when(rendreAvis('a-completer', motif))
      .thenNothing();
    given(...histoires.prevu, faits.entretienDefavorable('2027-01-20'))
      .when(rendreAvis('defavorable', motif))
      .thenNothing();
  });

  it('refuse un avis réservé ou défavorable sans motif', () => {
    tenu.when(rendreAvis('a-completer')).thenRefused('motif-requis', 'motif');
    tenu.when(rendreAvis('defavorable')).thenRefused('motif-requis', 'motif');
  });

  it('refuse la veille, et sans entretien', () => {
    given(...histoires.prevu)
      .on('2027-01-19')
      .when(rendreAvis('favorable'))
      .thenRefused('entretien-a-venir', 'le');
    given(...histoires.eligible)
      .when(rendreAvis('favorable'))
      .thenRefused('entretien-non-prevu');
    given(...histoires.favorable)
      .when(rendreAvis('defavorable', motif))
      .thenRefused('entretien-non-prevu');
  });
});
