import type { Client } from '@temporalio/client';
import { dossierOf, SIGNAL_VERIFY, startOf, WORKFLOW_LABELLISATION } from '@pdn/contracts/temporal';
import { each } from './each.js';

const DEADLINE_MS = 10_000;

/**
 * Has each dossier look at the store again; one whose workflow was lost starts again.
 * @returns those that could not be reached, which the next round will find again
 */
export async function poke(client: Client, streams: string[]): Promise<string[]> {
  const unreached: string[] = [];
  await each(streams, async (stream) => {
    await client
      .withDeadline(Date.now() + DEADLINE_MS, () =>
        client.workflow.signalWithStart(WORKFLOW_LABELLISATION, {
          ...startOf(dossierOf(stream)),
          signal: SIGNAL_VERIFY,
          signalArgs: [],
        }),
      )
      .catch(() => unreached.push(stream));
  });
  return unreached;
}
