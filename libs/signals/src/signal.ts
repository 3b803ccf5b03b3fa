import type { Client, WorkflowSignalWithStartOptions } from '@temporalio/client';
import { entiteOf, startOf, type Annonce } from '@pdn/contracts/temporal';

const DEADLINE_MS = 5_000;

export type Conflict = NonNullable<WorkflowSignalWithStartOptions['workflowIdConflictPolicy']>;

/**
 * One signal, to the run that is there or to a new one; the server takes it whether or not a worker is there.
 * @throws when the server has not taken it in five seconds
 */
export async function signal(
  client: Client,
  { stream, signal, commandId }: Annonce,
  workflowIdConflictPolicy: Conflict = 'USE_EXISTING',
): Promise<void> {
  const signalArgs = commandId === null ? [] : [commandId];
  await client.withDeadline(Date.now() + DEADLINE_MS, () =>
    client.workflow.signalWithStart(entiteOf(stream), {
      ...startOf(stream),
      workflowIdConflictPolicy,
      signal,
      signalArgs,
    }),
  );
}
