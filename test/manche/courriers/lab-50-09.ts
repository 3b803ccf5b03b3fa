import type { CourrierAttendu } from '../courrier-attendu.js';

export const LAB_50_09: readonly CourrierAttendu[] = [
  ['2018-10-30', 'candidature-recue', 'employeur'],
  ['2018-10-30', 'candidature-recue', 'professionnel'],
  ['2018-11-05', 'candidature-eligible', 'employeur'],
  ['2018-11-05', 'candidature-eligible', 'professionnel'],
  ['2018-11-12', 'entretien-planifie', 'professionnel', ['employeur']],
  ['2018-11-30', 'entretien-rappel', 'professionnel'], // J-2, a Saturday
  ['2018-12-03', 'entretien-a-completer', 'professionnel'],
  ['2018-12-03', 'entretien-a-completer', 'employeur'],
  ['2018-12-03', 'entretien-planifie', 'professionnel', ['employeur']],
  ['2018-12-11', 'entretien-rappel', 'professionnel'], // J-2
  ['2018-12-17', 'engagements-a-signer', 'employeur'],
  ['2018-12-17', 'engagements-a-signer', 'professionnel'],
  ['2018-12-20', 'engagements-relance', 'employeur'], // J+3; signed that afternoon
  ['2018-12-20', 'convention-a-signer', 'caf'],
  ['2018-12-24', 'engagements-relance', 'caf'], // J+3, a Sunday
  ['2018-12-31', 'engagements-relance', 'caf'], // J+10, a Sunday
  ['2019-01-04', 'engagements-completes', 'employeur'],
  ['2019-01-04', 'engagements-completes', 'professionnel'],
  ['2019-01-04', 'engagements-completes', 'caf'],
  ['2019-01-21', 'profil-relance', 'professionnel'], // J+15, a Saturday
  ['2019-01-22', 'profil-rendez-vous', 'professionnel'],
  ['2019-01-25', 'fiche-a-valider', 'professionnel'],
  ['2019-01-30', 'fiche-publiee', 'professionnel'],
  ['2019-01-30', 'fiche-publiee', 'employeur'],
  ['2019-01-30', 'label-accorde', 'employeur'],
  ['2019-01-30', 'label-accorde', 'professionnel'],
  ['2019-12-02', 'bilan-ouvert', 'professionnel'], // opened on Sunday the 1st
  ['2020-01-16', 'bilan-rappel', 'professionnel'], // J-15 of 31 January
  ['2020-01-29', 'bilan-a-contresigner', 'employeur'],
  ['2020-02-03', 'bilan-a-contresigner', 'employeur'], // J+3, a Saturday; countersigned that afternoon
  ['2020-02-06', 'bilan-accepte', 'professionnel'],
  ['2020-02-06', 'bilan-accepte', 'employeur'],
];
