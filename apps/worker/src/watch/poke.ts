import type { Client } from '@temporalio/client';
import { dossierOf, SIGNAL_VERIFY, startOf, WORKFLOW_LABELLISATION } from '@pdn/contracts/temporal';

const AT_ONCE = 8;
const DEADLINE_MS = 10_000;

/**
 * Has each dossier look at the store again; one whose workflow was lost starts again.
 * @returns those that could not be reached, which the next round will find again
 */
export async function poke(client: Client, streams: string[]): Promise<string[]> {
  const waiting = [...streams];
  const unreached: string[] = [];
  const work = async () => {
    for (let stream = waiting.shift(); stream !== undefined; stream = waiting.shift()) {
      const dossier = dossierOf(stream);
      await client
        .withDeadline(Date.now() + DEADLINE_MS, () =>
          client.workflow.signalWithStart(WORKFLOW_LABELLISATION, {
            ...startOf(dossier),
            signal: SIGNAL_VERIFY,
            signalArgs: [],
          }),
        )
        .catch(() => unreached.push(startOf(dossier).workflowId));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return unreached;
}
