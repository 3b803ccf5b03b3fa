export * from './refusal.js';
export * from './assert-never.js';
export type * from './temps.js';
export type * from './document.js';
export type * from './acteur.js';
export * from './calendrier/index.js';
export * from './regles/index.js';
export * from './eligibilite/index.js';
export * from './labellisation/index.js';
