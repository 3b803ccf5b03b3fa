import type { CourrierAttendu } from '../courrier-attendu.js';

export const LAB_50_04: readonly CourrierAttendu[] = [
  ['2018-10-22', 'candidature-recue', 'employeur'],
  ['2018-10-22', 'candidature-recue', 'professionnel'],
  ['2018-10-25', 'pieces-a-fournir', 'employeur'],
  ['2018-11-02', 'pieces-relance', 'employeur'], // J+7, All Saints’ Day
  ['2018-11-08', 'pieces-relance', 'employeur'], // J+14; supplied that afternoon
  ['2018-11-08', 'candidature-eligible', 'employeur'],
  ['2018-11-08', 'candidature-eligible', 'professionnel'],
  ['2018-11-14', 'entretien-planifie', 'professionnel', ['employeur']],
  ['2018-11-23', 'entretien-rappel', 'professionnel'], // J-2, a Saturday
  ['2018-12-03', 'engagements-a-signer', 'employeur'],
  ['2018-12-03', 'engagements-a-signer', 'professionnel'],
  ['2018-12-06', 'engagements-relance', 'employeur'], // J+3
  ['2018-12-10', 'convention-a-signer', 'caf'],
  ['2018-12-13', 'engagements-relance', 'caf'], // J+3
  ['2018-12-17', 'engagements-completes', 'employeur'],
  ['2018-12-17', 'engagements-completes', 'professionnel'],
  ['2018-12-17', 'engagements-completes', 'caf'],
  ['2019-01-02', 'profil-relance', 'professionnel'], // J+15, New Year’s Day
  ['2019-01-15', 'profil-rendez-vous', 'professionnel'],
  ['2019-01-18', 'fiche-a-valider', 'professionnel'],
  ['2019-01-23', 'fiche-publiee', 'professionnel'],
  ['2019-01-23', 'fiche-publiee', 'employeur'],
  ['2019-01-23', 'label-accorde', 'employeur'],
  ['2019-01-23', 'label-accorde', 'professionnel'],
  ['2019-12-02', 'bilan-ouvert', 'professionnel'], // opened on Sunday the 1st
  ['2020-01-15', 'bilan-a-contresigner', 'employeur'],
  ['2020-01-20', 'bilan-a-contresigner', 'employeur'], // J+3, a Saturday; countersigned that afternoon
  ['2020-01-23', 'bilan-accepte', 'professionnel'],
  ['2020-01-23', 'bilan-accepte', 'employeur'],
];
