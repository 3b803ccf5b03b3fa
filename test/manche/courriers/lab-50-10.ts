import type { CourrierAttendu } from '../courrier-attendu.js';

export const LAB_50_10: readonly CourrierAttendu[] = [
  ['2018-10-19', 'candidature-recue', 'employeur'],
  ['2018-10-19', 'candidature-recue', 'professionnel'],
  ['2018-10-23', 'candidature-eligible', 'employeur'],
  ['2018-10-23', 'candidature-eligible', 'professionnel'],
  ['2018-10-29', 'entretien-planifie', 'professionnel', ['employeur']],
  ['2018-11-19', 'entretien-rappel', 'professionnel'], // J-2
  ['2018-11-28', 'engagements-a-signer', 'employeur'],
  ['2018-11-28', 'engagements-a-signer', 'professionnel'],
  ['2018-12-03', 'engagements-relance', 'employeur'], // J+3, a Saturday
  ['2018-12-04', 'convention-a-signer', 'caf'],
  ['2018-12-07', 'engagements-relance', 'caf'], // J+3
  ['2018-12-11', 'engagements-completes', 'employeur'],
  ['2018-12-11', 'engagements-completes', 'professionnel'],
  ['2018-12-11', 'engagements-completes', 'caf'],
  ['2018-12-26', 'profil-relance', 'professionnel'], // J+15
  ['2019-01-10', 'profil-relance', 'professionnel'], // J+30
  ['2019-01-14', 'profil-rendez-vous', 'professionnel'],
  ['2019-01-17', 'fiche-a-valider', 'professionnel'],
  ['2019-01-22', 'fiche-publiee', 'professionnel'],
  ['2019-01-22', 'fiche-publiee', 'employeur'],
  ['2019-01-22', 'label-accorde', 'employeur'],
  ['2019-01-22', 'label-accorde', 'professionnel'],
  ['2019-12-02', 'bilan-ouvert', 'professionnel'], // opened on Sunday the 1st
  ['2020-01-09', 'bilan-a-contresigner', 'employeur'],
  ['2020-01-13', 'bilan-a-contresigner', 'employeur'], // J+3, a Sunday; countersigned that afternoon
  ['2020-01-15', 'bilan-accepte', 'professionnel'],
  ['2020-01-15', 'bilan-accepte', 'employeur'],
];
