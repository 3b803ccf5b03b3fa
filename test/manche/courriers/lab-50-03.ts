import type { CourrierAttendu } from '../courrier-attendu.js';

export const LAB_50_03: readonly CourrierAttendu[] = [
  ['2018-10-17', 'candidature-recue', 'employeur'],
  ['2018-10-17', 'candidature-recue', 'professionnel'],
  ['2018-10-19', 'candidature-eligible', 'employeur'],
  ['2018-10-19', 'candidature-eligible', 'professionnel'],
  ['2018-10-25', 'entretien-planifie', 'professionnel', ['employeur']],
  ['2018-11-20', 'entretien-rappel', 'professionnel'], // J-2
  ['2018-11-28', 'engagements-a-signer', 'employeur'],
  ['2018-11-28', 'engagements-a-signer', 'professionnel'],
  ['2018-11-30', 'convention-a-signer', 'caf'],
  ['2018-12-03', 'engagements-relance', 'caf'], // J+3
  ['2018-12-07', 'engagements-completes', 'employeur'],
  ['2018-12-07', 'engagements-completes', 'professionnel'],
  ['2018-12-07', 'engagements-completes', 'caf'],
  ['2018-12-24', 'profil-relance', 'professionnel'], // J+15, a Saturday
  ['2019-01-07', 'profil-relance', 'professionnel'], // J+30, a Sunday
  ['2019-01-10', 'profil-rendez-vous', 'professionnel'],
  ['2019-01-11', 'fiche-a-valider', 'professionnel'],
  ['2019-01-16', 'fiche-publiee', 'professionnel'],
  ['2019-01-16', 'fiche-publiee', 'employeur'],
  ['2019-01-16', 'label-accorde', 'employeur'],
  ['2019-01-16', 'label-accorde', 'professionnel'],
  ['2019-12-02', 'bilan-ouvert', 'professionnel'], // opened on Sunday the 1st
  ['2019-12-20', 'bilan-a-contresigner', 'employeur'],
  ['2019-12-23', 'bilan-a-contresigner', 'employeur'], // J+3
  ['2019-12-30', 'bilan-a-contresigner', 'employeur'], // J+10
  ['2020-01-10', 'bilan-accepte', 'professionnel'],
  ['2020-01-10', 'bilan-accepte', 'employeur'],
];
