import type { CourrierAttendu } from '../courrier-attendu.js';

/** She is her own structure: both roles are the same person, who is written to once. */
export const LAB_50_16: readonly CourrierAttendu[] = [
  ['2018-11-12', 'candidature-recue', 'professionnel'],
  ['2018-11-19', 'candidature-refusee', 'professionnel'],
];
