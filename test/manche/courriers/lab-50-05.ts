import type { CourrierAttendu } from '../courrier-attendu.js';

export const LAB_50_05: readonly CourrierAttendu[] = [
  ['2018-10-22', 'candidature-recue', 'employeur'],
  ['2018-10-22', 'candidature-recue', 'professionnel'],
  ['2018-10-25', 'candidature-eligible', 'employeur'],
  ['2018-10-25', 'candidature-eligible', 'professionnel'],
  ['2018-10-31', 'entretien-planifie', 'professionnel', ['employeur']],
  ['2018-11-21', 'entretien-rappel', 'professionnel'], // J-2
  ['2018-11-30', 'engagements-a-signer', 'employeur'],
  ['2018-11-30', 'engagements-a-signer', 'professionnel'],
  ['2018-12-03', 'engagements-relance', 'employeur'], // J+3
  ['2018-12-03', 'engagements-relance', 'professionnel'], // J+3; signed that afternoon
  ['2018-12-06', 'convention-a-signer', 'caf'],
  ['2018-12-10', 'engagements-relance', 'caf'], // J+3, a Sunday
  ['2018-12-13', 'engagements-completes', 'employeur'],
  ['2018-12-13', 'engagements-completes', 'professionnel'],
  ['2018-12-13', 'engagements-completes', 'caf'],
  ['2018-12-28', 'profil-relance', 'professionnel'], // J+15
  ['2019-01-11', 'profil-rendez-vous', 'professionnel'],
  ['2019-01-16', 'fiche-a-valider', 'professionnel'],
  ['2019-01-21', 'fiche-publiee', 'professionnel'],
  ['2019-01-21', 'fiche-publiee', 'employeur'],
  ['2019-01-21', 'label-accorde', 'employeur'],
  ['2019-01-21', 'label-accorde', 'professionnel'],
  ['2019-05-14', 'fiche-corrigee', 'professionnel'],
  ['2019-12-02', 'bilan-ouvert', 'professionnel'], // opened on Sunday the 1st
  ['2020-01-16', 'bilan-rappel', 'professionnel'], // J-15 of 31 January
  ['2020-01-20', 'bilan-a-contresigner', 'employeur'],
  ['2020-01-23', 'bilan-a-contresigner', 'employeur'], // J+3
  ['2020-01-28', 'bilan-accepte', 'professionnel'],
  ['2020-01-28', 'bilan-accepte', 'employeur'],
];
