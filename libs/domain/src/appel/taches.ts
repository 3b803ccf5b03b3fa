import type { TacheDEntite } from '../entite.js';
import type { Appel } from './state.js';

/** What a person must do, oldest first. */
export const tachesAppel = ({ statut, clotureLe, resultatsLe, nonRemis }: Appel): TacheDEntite[] => [
  ...nonRemis
    .filter(({ personne }, rang) => nonRemis.findIndex((autre) => autre.personne === personne) === rang)
    .map(({ personne, le }) => ({
      cle: `corriger-adresse/${personne}`,
      type: 'corriger-adresse',
      raison: 'Une invitation n’a pas pu être remise : l’adresse est à corriger.',
      depuis: le,
    })),
  ...(statut === 'clos' && resultatsLe === null
    ? [
        {
          cle: 'publier-resultats',
          type: 'publier-resultats',
          raison: 'L’appel est clos : les résultats sont à publier.',
          depuis: clotureLe,
        },
      ]
    : []),
];
