export { demarrerBoite, type BoiteOuverte, type ReglagesBoite } from './demarrer.js';
export type { Courriel } from './courriel.js';
