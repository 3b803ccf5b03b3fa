import { describe, it } from '@jest/globals';
import { actes, auNomDe, envoyePar, faits, given, histoires } from '../../../test/index.js';

const { abandonner } = actes;

describe('Abandonner une candidature', () => {
  it.each([
    ['l’instruction', histoires.deposee],
    ['la commission', histoires.enCommission],
    ['l’entretien', histoires.prevu],
    ['les engagements', histoires.ouverts],
    ['le profil', histoires.signes],
    ['l’annuaire', histoires.validee],
    ['la publication', histoires.publiee],
  ])('est possible pendant %s', (_etape, histoire) =>
    given(...histoire)
      .on('2027-02-26')
      .when(abandonner())
      .mailing('candidature-abandonnee → employeur', 'candidature-abandonnee → professionnel')
      .then(faits.candidatureAbandonnee('2027-02-26')),
  );

  it('ne change rien la seconde fois', () =>
    given(...histoires.deposee, faits.candidatureAbandonnee('2027-01-05'))
      .when(abandonner())
      .thenNothing());

  it('refuse une fois le label accordé : il se retire', () =>
    given(...histoires.actif)
      .when(abandonner())
      .thenRefused('label-deja-accorde'));

  it('vient de celui qui renonce, ou de la coordination en son nom', () => {
    given(...histoires.deposee)
      .when(envoyePar('professionnel', abandonner('employeur')))
      .thenRefused('acte-non-permis');
    given(...histoires.deposee)
      .when(auNomDe('professionnel', abandonner('employeur')))
      .thenRefused('acte-non-permis');
    given(...histoires.deposee)
      .on('2027-01-05')
      .when(auNomDe('employeur', abandonner('employeur')))
      .then(faits.candidatureAbandonnee('2027-01-05'));
  });
});
