export { lireConfig, type Config } from './config/config.js';
export { creerApi } from './creer-api.js';
