import type { WorkflowInput } from './entree.js';
import { dossierOf, QUEUE_DOSSIERS } from './noms.js';

/**
 * How the workflow of a stream starts, whoever writes to it first (API, watch, command line): with a signal, on the
 * run that is there or on a new one.
 */
export const startOf = (stream: string) => ({
  workflowId: stream,
  taskQueue: QUEUE_DOSSIERS,
  args: [{ v: 1, dossier: dossierOf(stream) }] satisfies [WorkflowInput],
  workflowTaskTimeout: 5_000,
});
