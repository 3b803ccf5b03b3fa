export * from './noms.js';
export * from './wake.js';
