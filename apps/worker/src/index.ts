export { dossierActivities } from './activities/index.js';
export { readConfig, type Config } from './config/config.js';
export { postman, type Post } from './courriers/index.js';
export { runEngine, type EngineParts } from './engine/engine.js';
export { dossiersWorker } from './engine/workers.js';
export { reconcile } from './reconciliation/reconcile.js';
export { watch } from './watch/watch.js';
export { bundleWorkflows } from './bundler.js';
