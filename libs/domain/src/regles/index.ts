export type * from './regles.js';
export * from './par-defaut.js';
export * from './manche.js';
export * from './champs.js';
export { direValeur, nommerChamp, valeurDe } from './dire.js';
export * from './comparer.js';
export * from './completer.js';
