export type * from './commands.js';
export type * from './events.js';
export type * from './state.js';
export { foldAppel } from './evolve.js';
export { vueAppel, type VueAppel } from './vue.js';
export { echeancesAppel, type EcheanceAppel } from './echeances.js';
export { DROITS_APPEL } from './droits.js';
export { APPEL } from './entite.js';
