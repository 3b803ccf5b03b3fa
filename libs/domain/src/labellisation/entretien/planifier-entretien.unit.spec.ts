import { describe, it } from '@jest/globals';
import { actes, doc, faits, given, histoires } from '../../../test/index.js';

const { planifier } = actes;
const { entretienPlanifie } = faits;

describe('Planifier un entretien', () => {
  it('invite le professionnel, avec l’heure et le lieu, l’employeur en copie', () =>
    given(...histoires.eligible)
      .on('2027-01-07')
      .when(planifier('2027-01-20T10:00'))
      .mailing('entretien-planifie → professionnel + employeur')
      .mailingOne({
        serie: 'entretien-1.1',
        donnees: { rang: 1, date: '2027-01-20T10:00', dureeMinutes: 90, lieu: 'doc-lieu' },
      })
      .then(entretienPlanifie('2027-01-07', '2027-01-20T10:00')));

  it('déplacé, garde son rang et ouvre une nouvelle série', () => {
    given(...histoires.prevu)
      .on('2027-01-08')
      .when(planifier('2027-01-27T10:00'))
      .then(entretienPlanifie('2027-01-08', '2027-01-27T10:00'));
    given(...histoires.prevu, entretienPlanifie('2027-01-08', '2027-01-27T10:00')).thenNext(
      'entretien-1.2/rappel',
      '2027-01-25',
    );
  });

  it('après une absence, prend le rang suivant', () =>
    given(...histoires.prevu, faits.absenceConstatee('2027-01-20'))
      .when(planifier('2027-01-27T10:00'))
      .then(entretienPlanifie('2027-01-20', '2027-01-27T10:00', 2)));

  it('ne change rien pour le même rendez-vous', () => {
    given(...histoires.prevu)
      .when(planifier('2027-01-20T10:00'))
      .thenNothing();
    given(...histoires.prevu)
      .on('2027-01-21')
      .when(planifier('2027-01-20T10:00'))
      .thenNothing();
  });

  it('un autre lieu est une autre invitation', () =>
    given(...histoires.prevu)
      .when(planifier('2027-01-20T10:00', doc('autre-lieu')))
      .thenMails('entretien-planifie → professionnel + employeur'));

  it('refuse une date passée, fût-ce d’une minute', () => {
    given(...histoires.eligible)
      .on('2027-01-07T10:01')
      .when(planifier('2027-01-07T10:00'))
      .thenRefused('date-passee', 'date');
    given(...histoires.eligible)
      .on('2027-01-07T10:00')
      .when(planifier('2027-01-07T10:00'))
      .then(entretienPlanifie('2027-01-07', '2027-01-07T10:00'));
  });

  it('refuse une date à plus de quinze ans', () =>
    given(...histoires.eligible)
      .when(planifier('2207-01-20T10:00'))
      .thenRefused('date-invraisemblable', 'date'));

  it('refuse hors de l’étape, ou après un avis favorable', () => {
    given(...histoires.deposee)
      .when(planifier('2027-01-20T10:00'))
      .thenRefused('pas-en-entretien');
    given(...histoires.favorable)
      .when(planifier('2027-02-20T10:00'))
      .thenRefused('entretien-tenu');
    given(...histoires.ouverts)
      .when(planifier('2027-02-20T10:00'))
      .thenRefused('pas-en-entretien');
  });
});
