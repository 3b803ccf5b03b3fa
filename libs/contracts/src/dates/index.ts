export * from './civil.js';
export * from './jours.js';
export * from './heures.js';
export * from './durees.js';
