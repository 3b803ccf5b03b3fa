import type { TacheDEntite } from '../entite.js';
import { TACHES_D_ENVOI } from '../envoi-signale.js';
import type { Appel } from './state.js';

/** What a person must do, oldest first. */
export const tachesAppel = ({ statut, clotureLe, resultatsLe, nonRemis }: Appel): TacheDEntite[] => [
  ...nonRemis
    .map(({ suite, personne, le: depuis }) => {
      const { type, raison } = suite ? TACHES_D_ENVOI[suite] : ADRESSE;
      return { cle: `${type}/${personne}`, type, raison, depuis };
    })
    .filter(({ cle }, rang, toutes) => toutes.findIndex((autre) => autre.cle === cle) === rang),
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

const ADRESSE = {
  type: 'corriger-adresse',
  raison: 'Une invitation n’a pas pu être remise : l’adresse est à corriger.',
} as const;
