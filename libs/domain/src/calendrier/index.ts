export type * from './calendrier.js';
export * from './creer-calendrier.js';
export { joursFeries } from './feries.js';
export { REGIMES, type JourFerie, type Regime } from './regimes.js';
export * from './reseaux.js';
export { MOIS } from './mois.js';
