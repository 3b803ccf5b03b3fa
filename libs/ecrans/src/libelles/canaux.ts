import type { Canal } from '@pdn/contracts/ecrans';

export const CANAUX: Record<Canal, string> = {
  ecran: 'à l’écran',
  api: 'par l’API',
  lien: 'par un lien de courriel',
  moteur: 'automatique',
  cli: 'en ligne de commande',
};

/** As the legend of the timeline says them. */
export const LEGENDE_CANAUX: Record<Canal, string> = {
  ecran: 'À l’écran',
  api: 'Par l’API',
  lien: 'Par un lien de courriel',
  moteur: 'Automatique',
  cli: 'En ligne de commande',
};

/** The drawing of the step: `styles/reperes.css`. */
export const DESSINS: Record<Canal, string> = {
  ecran: 'ecran',
  api: 'api',
  lien: 'lien',
  moteur: 'minuteur',
  cli: 'api',
};
