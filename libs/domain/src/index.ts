export * from './refusal.js';
export * from './assert-never.js';
export type * from './temps.js';
export type * from './document.js';
export type * from './acteur.js';
export type * from './calendrier/calendrier.js';
export type * from './regles/regles.js';
export * from './labellisation/index.js';
