import type { CourrierAttendu } from '../courrier-attendu.js';

export const LAB_50_11: readonly CourrierAttendu[] = [
  ['2018-11-05', 'candidature-recue', 'employeur'],
  ['2018-11-05', 'candidature-recue', 'professionnel'],
  ['2018-11-07', 'candidature-eligible', 'employeur'],
  ['2018-11-07', 'candidature-eligible', 'professionnel'],
  ['2018-11-13', 'entretien-planifie', 'professionnel', ['employeur']],
  ['2018-12-03', 'entretien-rappel', 'professionnel'], // J-2
  ['2018-12-10', 'engagements-a-signer', 'employeur'],
  ['2018-12-10', 'engagements-a-signer', 'professionnel'],
  ['2018-12-13', 'engagements-relance', 'employeur'], // J+3
  ['2018-12-20', 'engagements-relance', 'employeur'], // J+10
  ['2019-01-03', 'convention-a-signer', 'caf'],
  ['2019-01-07', 'engagements-relance', 'caf'], // J+3, a Sunday
  ['2019-01-10', 'engagements-completes', 'employeur'],
  ['2019-01-10', 'engagements-completes', 'professionnel'],
  ['2019-01-10', 'engagements-completes', 'caf'],
  ['2019-01-21', 'profil-rendez-vous', 'professionnel'],
  ['2019-01-24', 'fiche-a-valider', 'professionnel'],
  ['2019-01-29', 'fiche-publiee', 'professionnel'],
  ['2019-01-29', 'fiche-publiee', 'employeur'],
  ['2019-01-29', 'label-accorde', 'employeur'],
  ['2019-01-29', 'label-accorde', 'professionnel'],
  ['2019-12-02', 'bilan-ouvert', 'professionnel'], // opened on Sunday the 1st
  ['2020-01-16', 'bilan-rappel', 'professionnel'], // J-15 of 31 January
  ['2020-01-30', 'bilan-a-contresigner', 'employeur'],
  ['2020-02-03', 'bilan-a-contresigner', 'employeur'], // J+3, a Sunday
  ['2020-02-07', 'bilan-accepte', 'professionnel'],
  ['2020-02-07', 'bilan-accepte', 'employeur'],
];
