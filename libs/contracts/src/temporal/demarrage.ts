import { QUEUE_DOSSIERS, streamOf } from './noms.js';
import type { WorkflowInput } from './wake.js';

/**
 * How the workflow of a dossier starts, whoever writes to it first (API, watch, command line): with an Update or a
 * signal, on the run that is there or on a new one.
 */
export const startOf = (dossier: string) => ({
  workflowId: streamOf(dossier),
  taskQueue: QUEUE_DOSSIERS,
  args: [{ v: 1, dossier }] satisfies [WorkflowInput],
  workflowTaskTimeout: 5_000,
});
