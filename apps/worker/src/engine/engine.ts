import { Client } from '@temporalio/client';
import { Worker, type NativeConnection, type WorkflowBundleOption } from '@temporalio/worker';
import type { Store } from '@pdn/persistence';
import type { Logger } from 'pino';
import {
  courrierActivities,
  dossierActivities,
  rapprochementActivities,
  tourActivities,
  type Post,
} from '../activities/index.js';
import type { Config } from '../config/config.js';
import { poke } from '../watch/poke.js';
import { watch } from '../watch/watch.js';
import type { Code } from './code.js';
import { oldestWait } from './oldest-wait.js';
import { courrierWorker, dossiersWorker, toursWorker } from './workers.js';

export interface EngineParts {
  config: Config;
  connection: NativeConnection;
  store: Store;
  transports: Post['transports'];
  workflowBundle: WorkflowBundleOption;
  /** What is deployed. */
  code: Code;
  log: Logger;
}

/**
 * Three workers and the watch, until told to stop; then what is at work ends first.
 * @throws when one of them fails, once the others have stopped
 */
export async function runEngine(parts: EngineParts, stopped: AbortSignal): Promise<void> {
  const { config, connection, store, transports, workflowBundle, code, log } = parts;
  const where = { connection, namespace: config.TEMPORAL_NAMESPACE };
  const client = new Client(where);
  const post = { store, transports, publicUrl: config.PUBLIC_URL, log };
  const workers = await Promise.all([
    Worker.create(
      dossiersWorker(where, workflowBundle, {
        ...dossierActivities(store, (streams) => poke(client, streams)),
        ...rapprochementActivities(store, client),
      }),
    ),
    Worker.create(courrierWorker(where, courrierActivities(post), config.COURRIERS_PAR_SECONDE)),
    Worker.create(
      toursWorker(
        where,
        tourActivities(() => oldestWait(client)),
        config.TOURS_PAR_SECONDE,
      ),
    ),
  ]);

  const ending = new AbortController();
  const end = () => ending.abort();
  const all = AbortSignal.any([stopped, ending.signal]);
  const shutdown = () =>
    workers.filter((worker) => worker.getState() === 'RUNNING').forEach((worker) => worker.shutdown());

  const running = workers.map((worker) => worker.run().finally(end));
  all.addEventListener('abort', shutdown, { once: true });
  if (all.aborted) shutdown();

  const outcomes = await Promise.allSettled([...running, watch({ store, client, code, log }, all)]);
  const failed = outcomes.find(({ status }) => status === 'rejected');
  if (failed) throw (failed as PromiseRejectedResult).reason;
}
