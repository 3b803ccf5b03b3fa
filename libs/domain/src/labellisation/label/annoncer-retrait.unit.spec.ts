import { describe, it } from '@jest/globals';
import { actes, envoyePar, faits, given, histoires, motif } from '../../../test/index.js';

const { annoncerRetrait, annulerRetrait, retirer } = actes;
const { preavis } = histoires;

describe('Retirer le label avec un préavis', () => {
  it('le dit à chacun, et laisse tout en place jusque-là', () => {
    given(...histoires.actif)
      .on('2027-06-01')
      .when(annoncerRetrait('2027-09-01'))
      .mailing(
        'retrait-annonce → employeur',
        'retrait-annonce → professionnel',
        'retrait-annonce → coordinateur',
      )
      .mailingOne({ donnees: { par: 'employeur', effet: '2027-09-01', motif: motif.id } })
      .then(faits.retraitAnnonce('2027-06-01', '2027-09-01'));
    given(...preavis).thenVue({ etat: 'actif', clos: false });
    given(...preavis).thenSerie('fin.1', ['effet', '2027-09-01']);
  });

  it('prend effet ce jour-là : c’est quelqu’un qui l’a décidé', () => {
    given(...preavis)
      .on('2027-09-01')
      .when(actes.declencher('fin.1/effet'))
      .mailing('label-retire → employeur', 'label-retire → professionnel', 'label-retire → coordinateur')
      .mailingOne({ donnees: { par: 'employeur', motif: motif.id, le: '2027-09-01', annonce: true } })
      .then(faits.retraitPrisEffet('2027-09-01', 'fin.1/effet'));
    given(...preavis, faits.retraitPrisEffet('2027-09-01', 'fin.1/effet')).thenVue({ etat: 'retiree' });
  });

  it('même pendant une suspension', () =>
    given(...preavis, faits.suspendue('2027-07-01')).thenFuture(['fin.1/effet', '2027-09-01']));

  it('n’invite plus à renouveler', () => {
    given(...histoires.actif)
      .on('2029-03-01')
      .thenSerie(
        'renouvellement.1',
        ['invitation', '2029-03-30'],
        ['relance-1', '2029-05-30'],
        ['confirmer', '2029-07-02'],
      );
    given(...histoires.actif, faits.retraitAnnonce('2029-03-01', '2029-08-01')).thenSerie('renouvellement.1');
  });

  it('s’annule tant que le jour n’est pas venu', () => {
    given(...preavis)
      .on('2027-07-01')
      .when(annulerRetrait())
      .mailing(
        'retrait-annule → employeur',
        'retrait-annule → professionnel',
        'retrait-annule → coordinateur',
      )
      .then(faits.retraitAnnule('2027-07-01'));
    const annule = [...preavis, faits.retraitAnnule('2027-07-01')];
    given(...annule).thenSerie('fin.1');
    given(...annule)
      .when(annulerRetrait())
      .thenNothing();
    given(...annule)
      .when(annoncerRetrait('2027-12-01'))
      .then(faits.retraitAnnonce('2027-07-01', '2027-12-01', 2));
    given(...histoires.actif)
      .when(annulerRetrait())
      .thenRefused('fin-non-annoncee');
  });

  it('n’empêche pas une fin immédiate', () =>
    given(...preavis)
      .on('2027-07-01')
      .when(retirer('employeur'))
      .then({ type: 'LabelRetire', data: { par: 'employeur', motif, le: '2027-07-01' } }));

  it('change de jour par une correction, et l’annonce à nouveau', () => {
    const version = preavis.length;
    given(...preavis)
      .on('2027-07-01')
      .when(actes.corriger(version, 'effet', '2027-10-01'))
      .mailing(
        'retrait-annonce → employeur',
        'retrait-annonce → professionnel',
        'retrait-annonce → coordinateur',
      )
      .mailingOne({ donnees: { par: 'employeur', effet: '2027-10-01', motif: motif.id } })
      .then(faits.saisieCorrigee(version, 'effet', '2027-10-01'));
    given(...preavis, faits.saisieCorrigee(version, 'effet', '2027-10-01')).thenSerie('fin.1', [
      'effet',
      '2027-10-01',
    ]);
  });

  it('ne change rien la seconde fois', () =>
    given(...preavis)
      .when(annoncerRetrait('2027-09-01'))
      .thenNothing());

  it('refuse un jour passé, un autre jour, ou sans label', () => {
    given(...histoires.actif)
      .on('2027-06-01')
      .when(annoncerRetrait('2027-06-01'))
      .thenRefused('effet-passe', 'effet');
    given(...preavis)
      .when(annoncerRetrait('2027-10-01'))
      .thenRefused('fin-deja-annoncee');
    given(...histoires.signes)
      .when(annoncerRetrait('2027-10-01'))
      .thenRefused('label-non-accorde');
  });

  it('vient de celui qui le demande, jamais du temps', () => {
    given(...histoires.actif)
      .when(envoyePar('professionnel', annoncerRetrait('2027-09-01')))
      .thenRefused('acte-non-permis');
    given(...histoires.actif)
      .when(envoyePar('systeme', annoncerRetrait('2027-09-01', 'coordination')))
      .thenRefused('acte-non-permis');
  });
});
