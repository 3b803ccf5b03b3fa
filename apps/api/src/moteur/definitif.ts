import { ROLLOVER_IN_PROGRESS } from '@pdn/contracts/temporal';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import { ActivityFailure, ApplicationFailure } from '@temporalio/common';

/** An Update ends for good in its run, and no call with its id will ever do more there: these did nothing. */
const SANS_EFFET = [ROLLOVER_IN_PROGRESS, 'AcceptedUpdateCompletedWorkflow', 'UnprocessedUpdate'];

/** Whether the engine itself failed at this command, in a way that no retry helps: the store said so, or a bug. */
export function estDefinitif(erreur: unknown): boolean {
  if (!(erreur instanceof WorkflowUpdateFailedError)) return false;
  const cause = erreur.cause instanceof ActivityFailure ? erreur.cause.cause : erreur.cause;
  return (
    cause instanceof ApplicationFailure &&
    cause.nonRetryable === true &&
    !SANS_EFFET.includes(cause.type ?? '')
  );
}
