import { describe, it } from '@jest/globals';
import { actes, auNomDe, envoyePar, faits, given, histoires } from '../../../test/index.js';

const { declarerDepart, cocherSortie } = actes;
const { departAnnonce } = histoires;
const parti = [...departAnnonce, faits.retraitPrisEffet('2027-08-31', 'fin.1/effet')];

describe('Déclarer un départ', () => {
  it('à venir, le dit à chacun ; la fiche reste jusque-là', () => {
    given(...histoires.actif)
      .on('2027-06-01')
      .when(declarerDepart('2027-08-31'))
      .mailing(
        'depart-declare → employeur',
        'depart-declare → professionnel',
        'depart-declare → coordinateur',
      )
      .mailingOne({ donnees: { par: 'employeur', effet: '2027-08-31', remplacement: 'prevu' } })
      .then(faits.departDeclare('2027-06-01', '2027-08-31'));
    given(...departAnnonce).thenVue({ etat: 'actif' });
  });

  it('termine le label ce jour-là, avec un reçu et la liste de sortie', () => {
    given(...departAnnonce)
      .on('2027-08-31')
      .when(actes.declencher('fin.1/effet'))
      .mailing('label-retire → employeur', 'label-retire → professionnel', 'label-retire → coordinateur')
      .mailingOne({ donnees: { par: 'depart', le: '2027-08-31' } })
      .then(faits.retraitPrisEffet('2027-08-31', 'fin.1/effet'));
    given(...parti).thenTaches('verifier-sortie');
  });

  it('déjà passé, termine le label aussitôt, par un seul courriel à chacun', () =>
    given(...histoires.actif)
      .on('2027-06-01')
      .when(declarerDepart('2027-05-31'))
      .mailing(
        'depart-declare → employeur',
        'depart-declare → professionnel',
        'depart-declare → coordinateur',
      )
      .then(faits.departDeclare('2027-06-01', '2027-05-31'), faits.retraitPrisEffet('2027-05-31')));

  it('ne change rien la seconde fois', () => {
    given(...departAnnonce)
      .when(declarerDepart('2027-08-31'))
      .thenNothing();
    given(...parti)
      .when(declarerDepart('2027-08-31'))
      .thenNothing();
  });

  it('refuse avant le label, un autre jour, ou un jour d’avant la candidature', () => {
    given(...histoires.publiee)
      .when(declarerDepart('2027-08-31'))
      .thenRefused('label-non-accorde');
    given(...departAnnonce)
      .when(declarerDepart('2027-09-30'))
      .thenRefused('fin-deja-annoncee');
    given(...histoires.actif)
      .when(declarerDepart('2026-12-31'))
      .thenRefused('date-avant-candidature', 'depart');
  });

  it('appartient à chacun des trois, jamais au temps', () => {
    given(...histoires.actif)
      .on('2027-06-01')
      .when(auNomDe('professionnel', declarerDepart('2027-08-31', { par: 'professionnel' })))
      .then({
        type: 'DepartDeclare',
        data: {
          rang: 1,
          par: 'professionnel',
          depart: '2027-08-31',
          remplacement: 'prevu',
          le: '2027-06-01',
        },
      });
    given(...histoires.actif)
      .when(envoyePar('systeme', declarerDepart('2027-08-31', { par: 'coordination' })))
      .thenRefused('acte-non-permis');
  });
});

describe('Vérifier la sortie', () => {
  it('note ce qui est fait, et le reste reste à faire', () => {
    given(...parti)
      .on('2027-09-06')
      .when(cocherSortie('logo-retire', 'annuaire-national'))
      .then(faits.sortieVerifiee('2027-09-06', 'annuaire-national', 'logo-retire'));
    const presque = [...parti, faits.sortieVerifiee('2027-09-06', 'logo-retire', 'annuaire-national')];
    given(...presque).thenTaches('verifier-sortie');
    given(
      ...presque,
      faits.sortieVerifiee(
        '2027-09-07',
        ...(['profil-ferme-ou-renomme', 'groupe-en-ligne', 'groupe-local', 'liste-de-diffusion'] as const),
      ),
    ).thenTaches();
  });

  it('ne change rien la seconde fois', () =>
    given(...parti, faits.sortieVerifiee('2027-09-06', 'logo-retire'))
      .when(cocherSortie('logo-retire'))
      .thenNothing());

  it('refuse tant que le label dure', () =>
    given(...histoires.actif)
      .when(cocherSortie('logo-retire'))
      .thenRefused('label-non-retire'));
});
