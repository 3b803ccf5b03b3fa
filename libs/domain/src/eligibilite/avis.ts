import type { Avis } from './categorie.js';

/** As the commission reads it. @see evaluation report (S2), §8 */
export const LIBELLES_AVIS: Readonly<Record<Avis | 'au-cas-par-cas', string>> = {
  favorable: 'Les Promeneurs du réseau y sont plutôt favorables.',
  reserve:
    'Les Promeneurs du réseau sont réservés : ils craignent une approche de soin ou d’intervention sociale.',
  defavorable: 'Les Promeneurs du réseau l’écartent : pas de profession libérale ni d’acteur marchand.',
  'au-cas-par-cas': 'Le réseau n’a pas d’avis sur ce métier : la commission juge au cas par cas.',
};
