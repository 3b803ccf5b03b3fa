import type { Client } from '@temporalio/client';
import type { CommandeFaite } from '@pdn/persistence';
import { each } from './each.js';

const DEADLINE_MS = 5_000;
/** gRPC: no such Update in the dossier's run, or no such run. */
const NOT_FOUND = 5;

/**
 * Finds dossiers whose workflow has not heard of a command that the store has done: the acknowledgement of the commit
 * died with worker and server, and nobody asked again. The server is asked about the Update. The workflow is not: a
 * query that meets a command halfway has the SDK report half of it, and a worker that dies then leaves a dossier that
 * no replay can finish.
 *
 * A command that a former run did is not known either: its dossier looks at the store once for nothing.
 */
export function unheard() {
  let heard = new Set<string>();
  let suspected = new Set<string>();

  return {
    /** Those whose command the server did not know a round ago and still does not. */
    async streams(client: Client, done: CommandeFaite[]): Promise<string[]> {
      const before = suspected;
      const ids = new Set(done.map(({ commande }) => commande));
      heard = new Set([...heard].filter((commande) => ids.has(commande)));
      suspected = new Set();
      await each(
        done.filter(({ commande }) => !heard.has(commande)),
        async ({ stream, commande }) => {
          const known = await isKnown(client, stream, commande);
          if (known === true) heard.add(commande);
          if (known === false) suspected.add(commande);
        },
      );
      const late = done.filter(({ commande }) => suspected.has(commande) && before.has(commande));
      return [...new Set(late.map(({ stream }) => stream))];
    },
    /** Once it has looked at the store, a dossier knows all that was done. */
    told(streams: readonly string[], done: CommandeFaite[]): void {
      for (const { stream, commande } of done)
        if (streams.includes(stream) && suspected.has(commande)) heard.add(commande);
    },
  };
}

/** Null = nobody can say, or not yet. */
export async function isKnown(client: Client, workflowId: string, updateId: string): Promise<boolean | null> {
  const { workflowService } = client.connection;
  const request = {
    namespace: client.options.namespace,
    updateRef: { workflowExecution: { workflowId }, updateId },
    identity: client.options.identity,
  };
  return client
    .withDeadline(Date.now() + DEADLINE_MS, () => workflowService.pollWorkflowExecutionUpdate(request))
    .then(
      // under this id it failed: it was done under another one, which may not have been heard either
      ({ outcome }) => (outcome ? !outcome.failure : null),
      (error: { code?: number }) => (error.code === NOT_FOUND ? false : null),
    );
}
