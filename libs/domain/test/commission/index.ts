export * as actesDeSeance from './actes.js';
export { seanceEnvoyeePar } from './actes.js';
export * as faitsDeSeance from './faits.js';
export * as sessions from './histoires.js';
export * from './scenario.js';
