import type { CourrierAttendu } from '../courrier-attendu.js';

export const LAB_50_06: readonly CourrierAttendu[] = [
  ['2018-10-24', 'candidature-recue', 'employeur'],
  ['2018-10-24', 'candidature-recue', 'professionnel'],
  ['2018-10-26', 'candidature-eligible', 'employeur'],
  ['2018-10-26', 'candidature-eligible', 'professionnel'],
  ['2018-11-02', 'entretien-planifie', 'professionnel', ['employeur']],
  ['2018-11-23', 'entretien-rappel', 'professionnel'], // J-2, a Sunday
  ['2018-11-27', 'entretien-absence', 'professionnel'],
  ['2018-11-27', 'entretien-planifie', 'professionnel', ['employeur']],
  ['2018-11-30', 'entretien-rappel', 'professionnel'], // J-2, a Sunday
  ['2018-12-07', 'engagements-a-signer', 'employeur'],
  ['2018-12-07', 'engagements-a-signer', 'professionnel'],
  ['2018-12-10', 'engagements-relance', 'employeur'], // J+3
  ['2018-12-10', 'engagements-relance', 'professionnel'], // J+3
  ['2018-12-12', 'convention-a-signer', 'caf'],
  ['2018-12-17', 'engagements-relance', 'caf'], // J+3, a Saturday
  ['2018-12-19', 'engagements-completes', 'employeur'],
  ['2018-12-19', 'engagements-completes', 'professionnel'],
  ['2018-12-19', 'engagements-completes', 'caf'],
  ['2019-01-03', 'profil-relance', 'professionnel'], // J+15
  ['2019-01-17', 'profil-rendez-vous', 'professionnel'],
  ['2019-01-22', 'fiche-a-valider', 'professionnel'],
  ['2019-01-25', 'fiche-publiee', 'professionnel'],
  ['2019-01-25', 'fiche-publiee', 'employeur'],
  ['2019-01-25', 'label-accorde', 'employeur'],
  ['2019-01-25', 'label-accorde', 'professionnel'],
  ['2019-12-02', 'bilan-ouvert', 'professionnel'], // opened on Sunday the 1st
  ['2020-01-16', 'bilan-rappel', 'professionnel'], // J-15 of 31 January
  ['2020-01-17', 'bilan-a-contresigner', 'employeur'],
  ['2020-01-20', 'bilan-a-contresigner', 'employeur'], // J+3
  ['2020-01-24', 'bilan-accepte', 'professionnel'],
  ['2020-01-24', 'bilan-accepte', 'employeur'],
];
