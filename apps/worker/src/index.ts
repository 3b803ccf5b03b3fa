export { courrierActivities, dossierActivities, type Post } from './activities/index.js';
export { readConfig, type Config } from './config/config.js';
export { runEngine, type EngineParts } from './engine/engine.js';
export { oldestWait } from './engine/oldest-wait.js';
export { courrierWorker, dossiersWorker, toursWorker } from './engine/workers.js';
export { reconcile } from './reconciliation/reconcile.js';
export { watch } from './watch/watch.js';
export { bundleWorkflows } from './bundler.js';
