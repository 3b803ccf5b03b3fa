import { describe, it } from '@jest/globals';
import { actes, auNomDe, envoyePar, faits, given, histoires, motif, regles50 } from '../../../test/index.js';

const { retirer } = actes;

describe('Retirer le label', () => {
  it('clôt le dossier, et chacun reçoit un reçu', () => {
    given(...histoires.actif)
      .on('2027-06-01')
      .when(retirer('professionnel'))
      .mailing('label-retire → employeur', 'label-retire → professionnel', 'label-retire → coordinateur')
      .mailingOne({
        donnees: { par: 'professionnel', motif: motif.id, le: '2027-06-01' },
      })
      .then(faits.labelRetire('2027-06-01'));
    given(...histoires.bilanEnCours, faits.labelRetire('2027-12-05')).thenFuture([
      'archivage.1/avertissement',
      '2029-11-05',
    ]);
  });

  it('la Caf aussi, là où elle a signé : sa convention a un préavis', () =>
    given(...histoires.actif)
      .sous(regles50)
      .on('2027-06-01')
      .when(retirer('employeur'))
      .mailing(
        'label-retire → employeur',
        'label-retire → professionnel',
        'label-retire → coordinateur',
        'label-retire → caf',
      )
      .thenMail({
        donnees: { par: 'employeur', motif: motif.id, le: '2027-06-01', finConvention: '2027-09-01' },
      }));

  it('dès que le label est accordé, même avant le profil', () =>
    given(...histoires.signes, faits.labelAccorde('2027-02-04', histoires.TERME))
      .on('2027-02-10')
      .when(retirer('coordination'))
      .then({ type: 'LabelRetire', data: { par: 'coordination', motif, le: '2027-02-10' } }));

  it('ne change rien la seconde fois', () =>
    given(...histoires.actif, faits.labelRetire('2027-06-01'))
      .when(retirer('professionnel'))
      .thenNothing());

  it('refuse avant le label : la candidature s’abandonne', () =>
    given(...histoires.publiee)
      .when(retirer('employeur'))
      .thenRefused('label-non-accorde'));

  it('vient de celui qui le demande, jamais du temps', () => {
    given(...histoires.actif)
      .when(envoyePar('employeur', retirer('coordination')))
      .thenRefused('acte-non-permis');
    given(...histoires.actif)
      .when(auNomDe('employeur', retirer('professionnel')))
      .thenRefused('acte-non-permis');
    given(...histoires.actif)
      .when(envoyePar('systeme', retirer('coordination')))
      .thenRefused('acte-non-permis');
  });
});
