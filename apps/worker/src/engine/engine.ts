import { Client } from '@temporalio/client';
import { Worker, type NativeConnection, type WorkflowBundleOption } from '@temporalio/worker';
import type { Store } from '@pdn/persistence';
import { announcer, signal, type Announce } from '@pdn/signals';
import type { Logger } from 'pino';
import { dossierActivities, rapprochementActivities } from '../activities/index.js';
import type { Config } from '../config/config.js';
import { postman, type Post } from '../courriers/index.js';
import { watch } from '../watch/watch.js';
import type { Code } from './code.js';
import { together } from './together.js';
import { dossiersWorker } from './workers.js';

export interface EngineParts {
  config: Config;
  /** Mails leave meanwhile. */
  connection: Promise<NativeConnection>;
  store: Store;
  transports: Post['transports'];
  workflowBundle: WorkflowBundleOption;
  /** What is deployed. */
  code: Code;
  log: Logger;
}

/**
 * The worker, the watch and the postman, until told to stop; then what is at work ends first.
 * @throws when one of them fails, once the others have stopped
 */
export async function runEngine(parts: EngineParts, stopped: AbortSignal): Promise<void> {
  const { config, store, transports, log } = parts;
  const connected = parts.connection.then((connection) => {
    const where = { connection, namespace: config.TEMPORAL_NAMESPACE };
    return { where, client: new Client(where) };
  });
  const { announce } = announcer(async (annonce) => signal((await connected).client, annonce));
  const post = { store, transports, announce, publicUrl: config.PUBLIC_URL, log };

  await together(
    stopped,
    (all) => postman(post, config.COURRIERS_PAR_SECONDE, all),
    async (all) => serve({ ...parts, ...(await connected), announce }, all),
  );
}

type Serving = Omit<EngineParts, 'connection'> & {
  where: { connection: NativeConnection; namespace: string };
  client: Client;
  announce: Announce;
};

async function serve(
  { where, client, store, workflowBundle, code, announce, log }: Serving,
  stopped: AbortSignal,
): Promise<void> {
  const activities = {
    ...dossierActivities(store, announce),
    ...rapprochementActivities({ store, client, log }),
  };
  const worker = await Worker.create(dossiersWorker(where, workflowBundle, activities));
  await together(
    stopped,
    (all) => runUntil(worker, all),
    (all) => watch({ store, client, code, log }, all),
  );
}

async function runUntil(worker: Worker, stopped: AbortSignal): Promise<void> {
  const shutdown = () => {
    if (worker.getState() === 'RUNNING') worker.shutdown();
  };
  const running = worker.run();
  stopped.addEventListener('abort', shutdown, { once: true });
  if (stopped.aborted) shutdown();
  await running;
}
