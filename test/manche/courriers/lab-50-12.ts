import type { CourrierAttendu } from '../courrier-attendu.js';

export const LAB_50_12: readonly CourrierAttendu[] = [
  ['2018-11-09', 'candidature-recue', 'employeur'],
  ['2018-11-09', 'candidature-recue', 'professionnel'],
  ['2018-11-13', 'candidature-eligible', 'employeur'],
  ['2018-11-13', 'candidature-eligible', 'professionnel'],
  ['2018-11-19', 'entretien-planifie', 'professionnel', ['employeur']],
  ['2018-12-12', 'entretien-rappel', 'professionnel'], // J-2
  ['2018-12-19', 'engagements-a-signer', 'employeur'],
  ['2018-12-19', 'engagements-a-signer', 'professionnel'],
  ['2018-12-24', 'engagements-relance', 'employeur'], // J+3, a Saturday
  ['2018-12-31', 'engagements-relance', 'employeur'], // J+10, a Saturday
  ['2019-01-07', 'convention-a-signer', 'caf'],
  ['2019-01-10', 'engagements-relance', 'caf'], // J+3
  ['2019-01-14', 'engagements-completes', 'employeur'],
  ['2019-01-14', 'engagements-completes', 'professionnel'],
  ['2019-01-14', 'engagements-completes', 'caf'],
  ['2019-01-25', 'profil-rendez-vous', 'professionnel'],
  ['2019-01-29', 'profil-relance', 'professionnel'], // J+15
  ['2019-02-13', 'profil-relance', 'professionnel'], // J+30
  ['2019-03-01', 'fiche-a-valider', 'professionnel'],
  ['2019-03-06', 'fiche-publiee', 'professionnel'],
  ['2019-03-06', 'fiche-publiee', 'employeur'],
  ['2019-03-06', 'label-accorde', 'employeur'],
  ['2019-03-06', 'label-accorde', 'professionnel'],
  ['2019-12-02', 'bilan-ouvert', 'professionnel'], // opened on Sunday the 1st
  ['2020-01-16', 'bilan-rappel', 'professionnel'], // J-15 of 31 January
  ['2020-02-03', 'bilan-relance', 'professionnel'], // J+3
  ['2020-02-05', 'bilan-a-contresigner', 'employeur'],
  ['2020-02-12', 'bilan-accepte', 'professionnel'],
  ['2020-02-12', 'bilan-accepte', 'employeur'],
];
