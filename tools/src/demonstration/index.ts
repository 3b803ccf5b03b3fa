export * from './reseaux.js';
export { jouerLaManche, type Compte, type Demonstration } from './jouer.js';
export { creerTarnEtGaronne, jouerTarnEtGaronne, TARN_ET_GARONNE } from './tarn-et-garonne.js';
export { ouvrirLeDossierReel } from './dossier-reel.js';
export type { ApiDuReseau } from './api.js';
