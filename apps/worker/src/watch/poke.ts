import type { Client, WorkflowSignalWithStartOptions } from '@temporalio/client';
import { entiteOf, SIGNAL_VERIFY, startOf } from '@pdn/contracts/temporal';
import { each } from './each.js';

const DEADLINE_MS = 10_000;

/**
 * Has each dossier look at the store again; one whose workflow was lost starts again.
 * @returns those that could not be reached, which the next round will find again
 */
export const poke = (client: Client, streams: string[]): Promise<string[]> =>
  tell(client, streams, SIGNAL_VERIFY);

/**
 * The run that is there ends, another one takes over: it knows nothing that the store does not know better, and mails
 * in flight are covered by their claims. @returns those that could not be reached
 */
export const startAnew = (client: Client, streams: string[]): Promise<string[]> =>
  tell(client, streams, SIGNAL_VERIFY, 'TERMINATE_EXISTING');

type Conflict = NonNullable<WorkflowSignalWithStartOptions['workflowIdConflictPolicy']>;

/** @returns those that could not be reached */
export async function tell(
  client: Client,
  streams: string[],
  signal: string,
  workflowIdConflictPolicy: Conflict = 'USE_EXISTING',
): Promise<string[]> {
  const unreached: string[] = [];
  await each(streams, async (stream) => {
    await client
      .withDeadline(Date.now() + DEADLINE_MS, () =>
        client.workflow.signalWithStart(entiteOf(stream), {
          ...startOf(stream),
          workflowIdConflictPolicy,
          signal,
          signalArgs: [],
        }),
      )
      .catch(() => unreached.push(stream));
  });
  return unreached;
}
