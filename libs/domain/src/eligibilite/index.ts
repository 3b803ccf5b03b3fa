export type * from './categorie.js';
export type { CritereExige } from './critere.js';
export * from './evaluer.js';
export { LIBELLES_AVIS } from './avis.js';
