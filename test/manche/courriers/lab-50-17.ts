import type { CourrierAttendu } from '../courrier-attendu.js';

export const LAB_50_17: readonly CourrierAttendu[] = [
  ['2018-11-14', 'candidature-recue', 'employeur'],
  ['2018-11-14', 'candidature-recue', 'professionnel'],
  ['2018-12-05', 'candidature-abandonnee', 'employeur'],
  ['2018-12-05', 'candidature-abandonnee', 'professionnel'],
];
