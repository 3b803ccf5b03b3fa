import { reglesParDefaut } from './par-defaut.js';
import type { Regles } from './regles.js';

/** The Manche experiment: the Caf signs the convention too. `reseau`: the key of the exercice that lives it. */
export function reglesManche(reseau: string): Regles {
  const regles = reglesParDefaut('parentalite', reseau);
  return {
    ...regles,
    engagements: { ...regles.engagements, signataires: ['employeur', 'professionnel', 'caf'] },
  };
}
