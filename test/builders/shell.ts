import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { WithStartWorkflowOperation } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker, type WorkflowBundle } from '@temporalio/worker';
import { defineUpdate } from '@temporalio/workflow';
import {
  QUERY_WAKE,
  SIGNAL_ROLLOVER,
  SIGNAL_VERIFY,
  startOf,
  streamOf,
  type Answer,
  type EntiteName,
  type CourrierActivities,
  type DossierActivities,
  type Followed,
  type TourActivities,
  type UpdateName,
} from '@pdn/contracts/temporal';
import { courrierWorker, dossiersWorker, toursWorker } from '@pdn/worker';
import { memoryStore } from './memory-store.js';
import { shared } from './services.js';
import { startTemporal } from './temporal-server.js';
import { horlogeDe } from './voyage-temporel.js';

export const WORKFLOWS = resolve(import.meta.dirname, '../../apps/worker/src/workflows/index.ts');

/** Of these sources, made once a run at most. */
export async function workflowBundle(): Promise<WorkflowBundle> {
  const { path } = await shared<{ path: string }>('/workflow-bundle');
  return { code: await readFile(path, 'utf8') };
}

/** The workers of the product, with the product's settings, around the given activities. */
export async function startWorkers(
  env: TestWorkflowEnvironment,
  activities: DossierActivities & CourrierActivities & TourActivities,
) {
  const where = { connection: env.nativeConnection, namespace: env.namespace ?? 'default' };
  const { execute, wake, deliver, awaitTurn } = activities;
  const workers = await Promise.all([
    Worker.create(dossiersWorker(where, await workflowBundle(), { execute, wake })),
    Worker.create(courrierWorker(where, { deliver }, 1_000)),
    Worker.create(toursWorker(where, { awaitTurn }, 1_000)),
  ]);
  const running = Promise.all(workers.map((worker) => worker.run()));
  return {
    async stop() {
      for (const worker of workers) worker.shutdown();
      await running;
    },
  };
}

/** The engine on a real server, around a store in memory. */
export async function startShell() {
  const env = await startTemporal();
  const store = memoryStore();
  const workers = await startWorkers(env, store.activities);
  return {
    env,
    store,
    newDossier: (entite?: EntiteName) => dossierSeen(env, randomUUID(), entite),
    async stop() {
      await workers.stop();
      await env.teardown();
    },
  };
}

/** One dossier seen from outside, as the API and the watch see it. */
export function dossierSeen(env: TestWorkflowEnvironment, id: string, entite: EntiteName = 'labellisation') {
  const { client } = env;
  const stream = streamOf(id, entite);
  const handle = client.workflow.getHandle(stream);

  const events = async (runId?: string) =>
    (await client.workflow.getHandle(stream, runId).fetchHistory()).events ?? [];

  const hasNoTask = async () => !(await handle.describe()).raw.pendingWorkflowTask;

  return {
    id,
    stream,
    handle,
    horloge: horlogeDe(client, stream),
    /** Update-with-Start, as in production: it opens, and it revives. */
    send: (commandId: string, name: UpdateName = 'deposerCandidature'): Promise<Answer> =>
      client.workflow.executeUpdateWithStart(defineUpdate<Answer, [string]>(name), {
        args: [commandId],
        updateId: commandId,
        startWorkflowOperation: new WithStartWorkflowOperation(entite, {
          ...startOf(stream),
          workflowIdConflictPolicy: 'USE_EXISTING',
        }),
      }),
    verify: () =>
      client.workflow.signalWithStart(entite, {
        ...startOf(stream),
        signal: SIGNAL_VERIFY,
        signalArgs: [],
      }),
    rollover: () => handle.signal(SIGNAL_ROLLOVER),
    /** Between two tasks: a query that meets one may spoil its history (docs/decisions/0004). */
    async followed(): Promise<Followed> {
      await eventually('a moment without a task', hasNoTask);
      return handle.query<Followed>(QUERY_WAKE);
    },
    status: async () => (await handle.describe()).status.name,
    /** Seconds between two tries of each activity that has failed so far. */
    async triedEvery(): Promise<number[]> {
      const { pendingActivities } = (await handle.describe()).raw;
      return (pendingActivities ?? []).map(({ currentRetryInterval }) =>
        Number(currentRetryInterval?.seconds),
      );
    },
    events,
    /** How many events of each type the current run has. */
    async tally() {
      const count: Record<string, number> = {};
      for (const { eventType } of await events()) {
        const name = temporal.api.enums.v1.EventType[eventType ?? 0]?.replace('EVENT_TYPE_', '') ?? '?';
        count[name] = (count[name] ?? 0) + 1;
      }
      return count;
    },
    /** Run ids, oldest first. */
    async runs(): Promise<string[]> {
      const runs: { runId: string; startTime: Date }[] = [];
      for await (const run of client.workflow.list({ query: `WorkflowId = '${stream}'` })) runs.push(run);
      return runs.sort((a, b) => a.startTime.getTime() - b.startTime.getTime()).map(({ runId }) => runId);
    },
  };
}

export type DossierSeen = ReturnType<typeof dossierSeen>;

/** @throws {Error} when it does not come true in time; `what` says what was waited for. */
export async function eventually(
  what: string,
  isTrue: () => boolean | Promise<boolean>,
  ms = 10_000,
): Promise<void> {
  const deadline = performance.now() + ms;
  while (!(await isTrue())) {
    if (performance.now() > deadline) throw new Error(`Still waiting after ${ms} ms: ${what}`);
    await new Promise((resume) => setTimeout(resume, 25));
  }
}
