import type { CourrierAttendu } from '../courrier-attendu.js';

export const LAB_50_01: readonly CourrierAttendu[] = [
  ['2018-10-15', 'candidature-recue', 'employeur'],
  ['2018-10-15', 'candidature-recue', 'professionnel'],
  ['2018-10-17', 'candidature-eligible', 'employeur'],
  ['2018-10-17', 'candidature-eligible', 'professionnel'],
  ['2018-10-23', 'entretien-planifie', 'professionnel', ['employeur']],
  ['2018-11-16', 'entretien-rappel', 'professionnel'], // J-2, a Saturday
  ['2018-11-26', 'engagements-a-signer', 'employeur'],
  ['2018-11-26', 'engagements-a-signer', 'professionnel'],
  ['2018-11-29', 'engagements-relance', 'employeur'], // J+3; signed that afternoon
  ['2018-11-29', 'convention-a-signer', 'caf'],
  ['2018-12-03', 'engagements-relance', 'caf'], // J+3, a Sunday
  ['2018-12-06', 'engagements-completes', 'employeur'],
  ['2018-12-06', 'engagements-completes', 'professionnel'],
  ['2018-12-06', 'engagements-completes', 'caf'],
  ['2018-12-21', 'profil-relance', 'professionnel'], // J+15
  ['2019-01-07', 'profil-relance', 'professionnel'], // J+30, a Saturday
  ['2019-01-08', 'profil-rendez-vous', 'professionnel'],
  ['2019-01-10', 'fiche-a-valider', 'professionnel'],
  ['2019-01-14', 'fiche-publiee', 'professionnel'],
  ['2019-01-14', 'fiche-publiee', 'employeur'],
  ['2019-01-14', 'label-accorde', 'employeur'],
  ['2019-01-14', 'label-accorde', 'professionnel'],
  ['2019-12-02', 'bilan-ouvert', 'professionnel'], // opened on Sunday the 1st
  ['2019-12-18', 'bilan-a-contresigner', 'employeur'],
  ['2019-12-23', 'bilan-a-contresigner', 'employeur'], // J+3, a Saturday
  ['2019-12-30', 'bilan-a-contresigner', 'employeur'], // J+10, a Saturday
  ['2020-01-10', 'bilan-accepte', 'professionnel'],
  ['2020-01-10', 'bilan-accepte', 'employeur'],
];
