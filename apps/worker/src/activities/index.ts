export { dossierActivities } from './dossier.js';
export { rapprochementActivities } from './rapprochement.js';
