export { reglesSchema } from './schema.js';
export { validerRegles } from './valider.js';
export * from './fichier.js';
export * from './instances.js';
