export type * from './categorie.js';
export type * from './regles-d-eligibilite.js';
export {
  CRITERES_OUI_NON,
  criteresRegardes,
  phraseDuCritere,
  type CritereExige,
  type CritereOuiNon,
} from './critere.js';
export * from './metiers.js';
export * from './evaluer.js';
export { LIBELLES_AVIS } from './avis.js';
