export * from './annonce.js';
export * from './attributs.js';
export * from './demarrage.js';
export * from './entree.js';
export * from './noms.js';
export * from './wake.js';
export * from './rapprochement.js';
