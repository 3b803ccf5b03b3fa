export * from './workers.js';
export * from './workflow-bundle.js';
