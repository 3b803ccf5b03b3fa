export type * from './regles.js';
export * from './par-defaut.js';
export * from './manche.js';
