export * from './acteurs.js';
export * as actes from './actes.js';
export * from './documents.js';
export * as faits from './faits.js';
export * as histoires from './histoires.js';
export * from './marche.js';
export * from './reseau.js';
export * from './scenario.js';
export * from './vie.js';
