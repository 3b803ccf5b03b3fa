import { describe, it } from '@jest/globals';
import { actes, auNomDe, faits, given, histoires, regles } from '../../../test/index.js';

const { constaterAbsence } = actes;

describe('Constater une absence', () => {
  it('propose une autre date, sans reproche', () =>
    given(...histoires.prevu)
      .on('2027-01-20T09:00')
      .when(constaterAbsence())
      .mailing('entretien-absence → professionnel')
      .then(faits.absenceConstatee('2027-01-20')));

  it('peut venir du professionnel, qui prévient', () =>
    given(...histoires.prevu)
      .on('2027-01-20T09:00')
      .when(auNomDe('professionnel', constaterAbsence()))
      .then(faits.absenceConstatee('2027-01-20')));

  it('plusieurs fois : une tâche pour une personne, jamais un refus', () => {
    const uneFois = [...histoires.prevu, faits.absenceConstatee('2027-01-20')];
    given(...uneFois).thenTaches();
    given(...uneFois)
      .sous({ ...regles, entretien: { ...regles.entretien, absences: 1 } })
      .thenTaches('decider-apres-absences');
    const deuxFois = [
      ...uneFois,
      faits.entretienPlanifie('2027-01-21', '2027-02-03T10:00', 2),
      faits.absenceConstatee('2027-02-03', 2),
    ];
    given(...deuxFois).thenTaches('decider-apres-absences');
    given(...deuxFois).thenVue({ etat: 'entretien', clos: false });
    given(...deuxFois)
      .on('2027-02-04')
      .when(actes.planifier('2027-02-10T10:00'))
      .then(faits.entretienPlanifie('2027-02-04', '2027-02-10T10:00', 3));
  });

  it('ne change rien la seconde fois', () =>
    given(...histoires.prevu, faits.absenceConstatee('2027-01-20'))
      .when(constaterAbsence())
      .thenNothing());

  it('refuse avant le jour, ou sans entretien', () => {
    given(...histoires.prevu)
      .on('2027-01-19')
      .when(constaterAbsence())
      .thenRefused('entretien-a-venir', 'le');
    given(...histoires.eligible)
      .when(constaterAbsence())
      .thenRefused('entretien-non-prevu');
  });
});
