import type { ActeSurEcheance } from '@pdn/contracts/ecrans';

export const GESTES: Record<ActeSurEcheance, { libelle: string; aide: string; confirmer: string }> = {
  deplacer: {
    libelle: 'La reporter à une autre date',
    aide: 'Ce qui en dépend la suit',
    confirmer: 'Reporter',
  },
  sauter: { libelle: 'La sauter', aide: 'Les suivantes viendront', confirmer: 'Sauter' },
  'mettre-en-pause': {
    libelle: 'La mettre en pause',
    aide: 'Sans date, jusqu’à ce que quelqu’un la reprenne',
    confirmer: 'Mettre en pause',
  },
  reprendre: { libelle: 'La reprendre', aide: 'En retard, elle vient aussitôt', confirmer: 'Reprendre' },
};
