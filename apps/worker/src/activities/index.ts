export { courrierActivities, type Post } from './courrier.js';
export { dossierActivities } from './dossier.js';
export { rapprochementActivities } from './rapprochement.js';
export { tourActivities } from './tour.js';
