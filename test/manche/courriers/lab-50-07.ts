import type { CourrierAttendu } from '../courrier-attendu.js';

export const LAB_50_07: readonly CourrierAttendu[] = [
  ['2018-11-06', 'candidature-recue', 'employeur'],
  ['2018-11-06', 'candidature-recue', 'professionnel'],
  ['2018-11-08', 'candidature-eligible', 'employeur'],
  ['2018-11-08', 'candidature-eligible', 'professionnel'],
  ['2018-11-14', 'entretien-planifie', 'professionnel', ['employeur']],
  ['2018-12-07', 'entretien-rappel', 'professionnel'], // J-2, a Sunday
  ['2018-12-18', 'engagements-a-signer', 'employeur'],
  ['2018-12-18', 'engagements-a-signer', 'professionnel'],
  ['2018-12-21', 'engagements-relance', 'employeur'], // J+3
  ['2018-12-28', 'engagements-relance', 'employeur'], // J+10
  ['2019-01-08', 'convention-a-signer', 'caf'],
  ['2019-01-11', 'engagements-relance', 'caf'], // J+3
  ['2019-01-15', 'engagements-completes', 'employeur'],
  ['2019-01-15', 'engagements-completes', 'professionnel'],
  ['2019-01-15', 'engagements-completes', 'caf'],
  ['2019-01-24', 'profil-rendez-vous', 'professionnel'],
  ['2019-01-30', 'profil-relance', 'professionnel'], // J+15
  ['2019-02-14', 'profil-relance', 'professionnel'], // J+30; declared that afternoon
  ['2019-03-04', 'fiche-a-valider', 'professionnel'],
  ['2019-03-07', 'fiche-publiee', 'professionnel'],
  ['2019-03-07', 'fiche-publiee', 'employeur'],
  ['2019-03-07', 'label-accorde', 'employeur'],
  ['2019-03-07', 'label-accorde', 'professionnel'],
  ['2019-12-02', 'bilan-ouvert', 'professionnel'], // opened on Sunday the 1st
  ['2020-01-14', 'bilan-a-contresigner', 'employeur'],
  ['2020-01-17', 'bilan-a-contresigner', 'employeur'], // J+3
  ['2020-01-22', 'bilan-a-corriger', 'professionnel'], // corrected on the 29th, not countersigned again
  ['2020-02-03', 'bilan-accepte', 'professionnel'],
  ['2020-02-03', 'bilan-accepte', 'employeur'],
];
