export type * from './categorie.js';
export type * from './regles-d-eligibilite.js';
export * from './criteres-oui-non.js';
export { criteresRegardes, phraseDuCritere, type CritereExige } from './critere.js';
export * from './metiers.js';
export * from './evaluer.js';
export { LIBELLES_AVIS } from './avis.js';
