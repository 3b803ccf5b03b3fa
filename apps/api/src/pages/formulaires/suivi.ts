import type { ContexteFormulaire } from './contexte.js';
import { choix, ligne, motif, nombre, type Saisie } from './saisie.js';

/** A corrected value is a date, a number, a yes or a no: read as such. */
const valeur: Saisie = {
  ...ligne(60)('valeur', 'Valeur juste', { aide: 'Une date (AAAA-MM-JJ), un nombre, oui ou non.' }),
  lire: ([saisie = '']) => {
    const texte = saisie.trim();
    if (texte === '') return undefined;
    if (texte === 'oui' || texte === 'non') return texte === 'oui';
    return /^-?\d+([.,]\d+)?$/.test(texte) ? Number(texte.replace(',', '.')) : texte;
  },
};

export const suivi = {
  corrigerSaisie: () => [
    nombre('version', 'Rang de l’étape à corriger', { min: 1, max: 100_000 }),
    ligne(60)('champ', 'Champ'),
    valeur,
    motif,
  ],
  renvoyerCourrier: ({ courriers }: ContexteFormulaire) => [choix('courrier', 'Courriel', courriers)],
};
