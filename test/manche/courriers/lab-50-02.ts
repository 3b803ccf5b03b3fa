import type { CourrierAttendu } from '../courrier-attendu.js';

export const LAB_50_02: readonly CourrierAttendu[] = [
  ['2018-10-16', 'candidature-recue', 'employeur'],
  ['2018-10-16', 'candidature-recue', 'professionnel'],
  ['2018-10-18', 'candidature-eligible', 'employeur'],
  ['2018-10-18', 'candidature-eligible', 'professionnel'],
  ['2018-10-24', 'entretien-planifie', 'professionnel', ['employeur']],
  ['2018-11-16', 'entretien-rappel', 'professionnel'], // J-2, a Sunday
  ['2018-11-27', 'engagements-a-signer', 'employeur'],
  ['2018-11-27', 'engagements-a-signer', 'professionnel'],
  ['2018-11-30', 'engagements-relance', 'employeur'], // J+3
  ['2018-12-03', 'convention-a-signer', 'caf'],
  ['2018-12-06', 'engagements-relance', 'caf'], // J+3
  ['2018-12-10', 'engagements-completes', 'employeur'],
  ['2018-12-10', 'engagements-completes', 'professionnel'],
  ['2018-12-10', 'engagements-completes', 'caf'],
  ['2018-12-26', 'profil-relance', 'professionnel'], // J+15, Christmas
  ['2019-01-09', 'profil-relance', 'professionnel'], // J+30; declared that afternoon
  ['2019-01-09', 'profil-rendez-vous', 'professionnel'],
  ['2019-01-14', 'fiche-a-valider', 'professionnel'],
  ['2019-01-17', 'fiche-publiee', 'professionnel'],
  ['2019-01-17', 'fiche-publiee', 'employeur'],
  ['2019-01-17', 'label-accorde', 'employeur'],
  ['2019-01-17', 'label-accorde', 'professionnel'],
  ['2019-09-02', 'contact-change', 'employeur'],
  ['2019-09-02', 'contact-change', 'professionnel'],
  ['2019-12-02', 'bilan-ouvert', 'professionnel'], // opened on Sunday the 1st
  ['2020-01-13', 'bilan-a-contresigner', 'employeur'],
  ['2020-01-16', 'bilan-a-contresigner', 'employeur'], // J+3; countersigned that afternoon
  ['2020-01-21', 'bilan-accepte', 'professionnel'],
  ['2020-01-21', 'bilan-accepte', 'employeur'],
];
