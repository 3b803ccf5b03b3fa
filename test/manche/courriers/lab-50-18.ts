import type { CourrierAttendu } from '../courrier-attendu.js';

export const LAB_50_18: readonly CourrierAttendu[] = [
  ['2019-11-18', 'candidature-recue', 'employeur'],
  ['2019-11-18', 'candidature-recue', 'professionnel'],
  ['2019-11-25', 'candidature-en-commission', 'employeur'],
  ['2019-11-25', 'candidature-en-commission', 'professionnel'],
  ['2020-01-23', 'commission-ajournee', 'employeur'],
  ['2020-01-23', 'commission-ajournee', 'professionnel'],
  ['2020-06-25', 'commission-favorable', 'employeur'],
  ['2020-06-25', 'commission-favorable', 'professionnel'],
];
