import { describe, it } from '@jest/globals';
import {
  actes,
  auNomDe,
  envoyePar,
  faits,
  given,
  histoires,
  reglesLabelAvantProfil,
} from '../../../test/index.js';

const { accorder } = actes;
const { TERME } = histoires;

describe('Accorder le label', () => {
  it('après la publication, avec sa date et son terme', () => {
    given(...histoires.publiee)
      .on('2027-03-01')
      .when(accorder(TERME))
      .mailing('label-accorde → employeur', 'label-accorde → professionnel')
      .mailingOne({ donnees: { terme: TERME } })
      .then(faits.labelAccorde('2027-03-01', TERME));
    given(...histoires.actif).thenVue({ etat: 'actif', labelAccordeLe: '2027-03-01', terme: TERME });
  });

  it('ou déjà après les signatures, quand le réseau en décide ainsi', () => {
    given(...histoires.signes)
      .sous(reglesLabelAvantProfil)
      .on('2027-02-04')
      .when(accorder(TERME))
      .then(faits.labelAccorde('2027-02-04', TERME));
    given(...histoires.signes)
      .sous(reglesLabelAvantProfil)
      .thenTaches('fixer-rendez-vous-profil', 'accorder-label');
    given(...histoires.signes, faits.labelAccorde('2027-02-04', TERME))
      .sous(reglesLabelAvantProfil)
      .thenVue({ etat: 'profil', labelAccordeLe: '2027-02-04' });
  });

  it('publié ensuite, le Promeneur est actif sans autre acte', () =>
    given(
      ...histoires.signes,
      faits.labelAccorde('2027-02-04', TERME),
      faits.profilCree('2027-02-15'),
      faits.profilVerifie('2027-02-18'),
      faits.ficheValidee('2027-02-22'),
      faits.fichePubliee('2027-02-24'),
    )
      .sous(reglesLabelAvantProfil)
      .thenVue({ etat: 'actif', labelAccordeLe: '2027-02-04' }));

  it('ne change rien la seconde fois', () =>
    given(...histoires.actif)
      .when(accorder(TERME))
      .thenNothing());

  it('refuse trop tôt, ou un autre terme que celui accordé', () => {
    given(...histoires.validee)
      .when(accorder(TERME))
      .thenRefused('fiche-non-publiee');
    given(...histoires.ouverts)
      .when(accorder(TERME))
      .thenRefused('engagements-non-signes');
    given(...histoires.ouverts)
      .sous(reglesLabelAvantProfil)
      .when(accorder(TERME))
      .thenRefused('engagements-non-signes');
    given(...histoires.actif)
      .when(accorder('2030-06-30'))
      .thenRefused('label-deja-accorde');
  });

  it('refuse un terme passé, ou absurde', () => {
    const publiee = given(...histoires.publiee).on('2027-03-01');
    publiee.when(accorder('2027-03-01')).thenRefused('terme-invalide', 'terme');
    publiee.when(accorder('2207-06-30')).thenRefused('date-invraisemblable', 'terme');
  });

  it('est un acte de la Caf, ou de la coordination', () => {
    const publiee = given(...histoires.publiee).on('2027-03-01');
    publiee.when(envoyePar('coordinateur', accorder(TERME))).then(faits.labelAccorde('2027-03-01', TERME));
    publiee.when(auNomDe('caf', accorder(TERME))).then(faits.labelAccorde('2027-03-01', TERME));
    publiee.when(envoyePar('professionnel', accorder(TERME))).thenRefused('acte-non-permis');
    publiee.when(envoyePar('systeme', accorder(TERME))).thenRefused('acte-non-permis');
  });
});
