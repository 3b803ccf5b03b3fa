import type { CourrierAttendu } from '../courrier-attendu.js';

export const LAB_50_13: readonly CourrierAttendu[] = [
  ['2018-11-16', 'candidature-recue', 'employeur'],
  ['2018-11-16', 'candidature-recue', 'professionnel'],
  ['2018-11-20', 'candidature-eligible', 'employeur'],
  ['2018-11-20', 'candidature-eligible', 'professionnel'],
  ['2018-11-26', 'entretien-planifie', 'professionnel', ['employeur']],
  ['2018-12-14', 'entretien-rappel', 'professionnel'], // J-2, a Sunday
  ['2019-01-03', 'engagements-a-signer', 'employeur'],
  ['2019-01-03', 'engagements-a-signer', 'professionnel'],
  ['2019-01-07', 'engagements-relance', 'employeur'], // J+3, a Sunday
  ['2019-01-07', 'engagements-relance', 'professionnel'], // J+3, a Sunday
  ['2019-01-11', 'convention-a-signer', 'caf'],
  ['2019-01-14', 'engagements-relance', 'caf'], // J+3; signed that afternoon
  ['2019-01-14', 'engagements-completes', 'employeur'],
  ['2019-01-14', 'engagements-completes', 'professionnel'],
  ['2019-01-14', 'engagements-completes', 'caf'],
  ['2019-01-14', 'profil-rendez-vous', 'professionnel'],
  ['2019-01-29', 'profil-relance', 'professionnel'], // J+15
  ['2019-02-13', 'profil-relance', 'professionnel'], // J+30
  ['2019-03-08', 'fiche-a-valider', 'professionnel'],
  ['2019-03-14', 'fiche-publiee', 'professionnel'],
  ['2019-03-14', 'fiche-publiee', 'employeur'],
  ['2019-03-14', 'label-accorde', 'employeur'],
  ['2019-03-14', 'label-accorde', 'professionnel'],
  ['2019-12-02', 'bilan-ouvert', 'professionnel'], // opened on Sunday the 1st
  ['2020-01-16', 'bilan-rappel', 'professionnel'], // J-15 of 31 January
  ['2020-02-03', 'bilan-relance', 'professionnel'], // J+3
  ['2020-02-10', 'bilan-relance', 'professionnel', ['employeur']], // J+10
  ['2020-02-12', 'bilan-a-contresigner', 'employeur'],
  ['2020-02-19', 'bilan-accepte', 'professionnel'],
  ['2020-02-19', 'bilan-accepte', 'employeur'],
];
