import type { Changement } from '../builders/banc/arbre.js';

const EXECUTION = 'libs/persistence/dist/execution';

/** Versions of the product that are wrong on purpose: the proof of what each breaks must say so. */
export const SABOTAGES = {
  /** Two executors of one dossier no longer wait for each other. */
  'row lock off': [{ fichier: `${EXECUTION}/verrou.js`, de: ' FOR UPDATE', a: '' }],
  /** A command sent again is decided again. */
  'outcome not stored': [
    {
      fichier: `${EXECUTION}/commande.js`,
      de: 'SET issue = $2 WHERE id = $1',
      a: 'SET issue = nullif($2::jsonb, $2::jsonb) WHERE id = $1',
    },
  ],
} satisfies Record<string, Changement[]>;
