import type { CourrierAttendu } from '../courrier-attendu.js';

export const LAB_50_08: readonly CourrierAttendu[] = [
  ['2018-10-29', 'candidature-recue', 'employeur'],
  ['2018-10-29', 'candidature-recue', 'professionnel'],
  ['2018-10-31', 'candidature-eligible', 'employeur'],
  ['2018-10-31', 'candidature-eligible', 'professionnel'],
  ['2018-11-06', 'entretien-planifie', 'professionnel', ['employeur']],
  ['2018-11-27', 'entretien-rappel', 'professionnel'], // J-2
  ['2018-12-06', 'engagements-a-signer', 'employeur'],
  ['2018-12-06', 'engagements-a-signer', 'professionnel'],
  ['2018-12-10', 'engagements-relance', 'employeur'], // J+3, a Sunday
  ['2018-12-11', 'convention-a-signer', 'caf'],
  ['2018-12-14', 'engagements-relance', 'caf'], // J+3
  ['2018-12-18', 'engagements-completes', 'employeur'],
  ['2018-12-18', 'engagements-completes', 'professionnel'],
  ['2018-12-18', 'engagements-completes', 'caf'],
  ['2019-01-02', 'profil-relance', 'professionnel'], // J+15
  ['2019-01-16', 'profil-rendez-vous', 'professionnel'],
  ['2019-01-21', 'fiche-a-valider', 'professionnel'],
  ['2019-01-24', 'fiche-publiee', 'professionnel'],
  ['2019-01-24', 'fiche-publiee', 'employeur'],
  ['2019-01-24', 'label-accorde', 'employeur'],
  ['2019-01-24', 'label-accorde', 'professionnel'],
  ['2019-12-02', 'bilan-ouvert', 'professionnel'], // opened on Sunday the 1st
  ['2020-01-16', 'bilan-rappel', 'professionnel'], // J-15 of 31 January
  ['2020-01-22', 'bilan-a-contresigner', 'employeur'],
  ['2020-01-27', 'bilan-a-contresigner', 'employeur'], // J+3, a Saturday; countersigned that afternoon
  ['2020-01-30', 'bilan-accepte', 'professionnel'],
  ['2020-01-30', 'bilan-accepte', 'employeur'],
];
