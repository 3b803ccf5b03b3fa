import type { CourrierAttendu } from '../courrier-attendu.js';

export const LAB_50_15: readonly CourrierAttendu[] = [
  ['2019-08-26', 'candidature-recue', 'employeur'],
  ['2019-08-26', 'candidature-recue', 'professionnel'],
  ['2019-08-30', 'candidature-eligible', 'employeur'],
  ['2019-08-30', 'candidature-eligible', 'professionnel'],
  ['2019-09-05', 'entretien-planifie', 'professionnel', ['employeur']],
  ['2019-09-13', 'entretien-rappel', 'professionnel'], // J-2, a Saturday
  ['2019-09-20', 'engagements-a-signer', 'employeur'],
  ['2019-09-20', 'engagements-a-signer', 'professionnel'],
  ['2019-09-23', 'engagements-relance', 'employeur'], // J+3
  ['2019-09-23', 'engagements-relance', 'professionnel'], // J+3; signed that afternoon
  ['2019-09-27', 'convention-a-signer', 'caf'],
  ['2019-09-30', 'engagements-relance', 'caf'], // J+3
  ['2019-10-04', 'engagements-completes', 'employeur'],
  ['2019-10-04', 'engagements-completes', 'professionnel'],
  ['2019-10-04', 'engagements-completes', 'caf'],
  ['2019-10-08', 'profil-rendez-vous', 'professionnel'],
  ['2019-10-11', 'fiche-a-valider', 'professionnel'],
  ['2019-10-16', 'fiche-publiee', 'professionnel'],
  ['2019-10-16', 'fiche-publiee', 'employeur'],
  ['2019-10-16', 'label-accorde', 'employeur'],
  ['2019-10-16', 'label-accorde', 'professionnel'],
];
