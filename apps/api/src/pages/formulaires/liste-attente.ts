import { le, motif, nombre, type Saisie } from './saisie.js';

export const listeAttente = {
  mettreEnListeDAttente: [
    motif,
    nombre('rang', 'Rang du jour', {
      facultatif: true,
      min: 1,
      max: 999,
      aide: 'Donné à titre indicatif, sans promesse.',
    }),
    le,
  ],
  confirmerListeDAttente: [le],
  sortirDeListeDAttente: [le],
} satisfies Record<string, Saisie[]>;
