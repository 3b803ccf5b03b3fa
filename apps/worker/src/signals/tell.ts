import type { Client, WorkflowSignalWithStartOptions } from '@temporalio/client';
import { entiteOf, SIGNAL_VERIFY, startOf } from '@pdn/contracts/temporal';
import type { Annonce } from '@pdn/persistence';
import { each } from './each.js';

const AT_ONCE = 8;
const DEADLINE_MS = 5_000;

type Conflict = NonNullable<WorkflowSignalWithStartOptions['workflowIdConflictPolicy']>;

/** One signal, to the run that is there or to a new one. */
export const signal = (
  client: Client,
  { stream, signal, commandId }: Annonce,
  workflowIdConflictPolicy: Conflict = 'USE_EXISTING',
): Promise<unknown> => {
  const signalArgs: string[] = commandId === null ? [] : [commandId];
  return client.withDeadline(Date.now() + DEADLINE_MS, () =>
    client.workflow.signalWithStart(entiteOf(stream), {
      ...startOf(stream),
      workflowIdConflictPolicy,
      signal,
      signalArgs,
    }),
  );
};

/**
 * The same signal to each. When as many as are told at once fail one after the other, the server is away: the others are
 * not tried. @returns those that could not be reached, which the next round will find again
 */
export async function tell(
  client: Client,
  streams: readonly string[],
  name: string,
  conflict?: Conflict,
): Promise<string[]> {
  const unreached: string[] = [];
  let failed = 0;
  await each(streams, AT_ONCE, async (stream) => {
    if (failed >= AT_ONCE) return void unreached.push(stream);
    try {
      await signal(client, { stream, signal: name, commandId: null }, conflict);
      failed = 0;
    } catch {
      failed += 1;
      unreached.push(stream);
    }
  });
  return unreached;
}

/** Has each stream look at the store again; one whose workflow was lost starts again. */
export const poke = (client: Client, streams: readonly string[]): Promise<string[]> =>
  tell(client, streams, SIGNAL_VERIFY);

/** The run that is there ends, another one takes over: it knows nothing that the store does not know better. */
export const startAnew = (client: Client, streams: readonly string[]): Promise<string[]> =>
  tell(client, streams, SIGNAL_VERIFY, 'TERMINATE_EXISTING');
