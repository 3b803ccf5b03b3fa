export * from './instance.js';
export * from './par-defaut.js';
export * from './exiger-mandat.js';
