import type { CourrierAttendu } from '../courrier-attendu.js';

export const LAB_50_14: readonly CourrierAttendu[] = [
  ['2019-04-15', 'candidature-recue', 'employeur'],
  ['2019-04-15', 'candidature-recue', 'professionnel'],
  ['2019-04-18', 'candidature-eligible', 'employeur'],
  ['2019-04-18', 'candidature-eligible', 'professionnel'],
  ['2019-04-24', 'entretien-planifie', 'professionnel', ['employeur']],
  ['2019-05-03', 'entretien-rappel', 'professionnel'], // J-2, a Saturday
  ['2019-05-13', 'engagements-a-signer', 'employeur'],
  ['2019-05-13', 'engagements-a-signer', 'professionnel'],
  ['2019-05-16', 'engagements-relance', 'employeur'], // J+3
  ['2019-05-17', 'convention-a-signer', 'caf'],
  ['2019-05-20', 'engagements-relance', 'caf'], // J+3
  ['2019-05-24', 'engagements-completes', 'employeur'],
  ['2019-05-24', 'engagements-completes', 'professionnel'],
  ['2019-05-24', 'engagements-completes', 'caf'],
  ['2019-06-04', 'profil-rendez-vous', 'professionnel'],
  ['2019-06-07', 'fiche-a-valider', 'professionnel'],
  ['2019-06-13', 'fiche-publiee', 'professionnel'],
  ['2019-06-13', 'fiche-publiee', 'employeur'],
  ['2019-06-13', 'label-accorde', 'employeur'],
  ['2019-06-13', 'label-accorde', 'professionnel'],
  ['2020-03-17', 'labellisation-suspendue', 'employeur'],
  ['2020-03-17', 'labellisation-suspendue', 'professionnel'],
  ['2020-05-11', 'labellisation-reprise', 'employeur'],
  ['2020-05-11', 'labellisation-reprise', 'professionnel'],
];
