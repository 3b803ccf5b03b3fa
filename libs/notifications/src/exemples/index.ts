export { exemple, seul } from './exemple.js';
export { exemplesDe } from './variantes.js';
