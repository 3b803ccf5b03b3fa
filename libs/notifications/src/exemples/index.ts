export { exemple } from './exemple.js';
export { exemplesDe } from './variantes.js';
