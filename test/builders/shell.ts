import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { jest } from '@jest/globals';
import { temporal } from '@temporalio/proto';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker, type WorkflowBundle } from '@temporalio/worker';
import {
  QUERY_WAKE,
  SIGNAL_ROLLOVER,
  SIGNAL_VERIFY,
  streamOf,
  type DossierActivities,
  type EntiteName,
  type Followed,
  type SignalName,
} from '@pdn/contracts/temporal';
import { announcer, signal } from '@pdn/signals';
import { dossiersWorker } from '@pdn/worker';
import { memoryStore, type Effect } from './memory-store.js';
import { shared } from './services.js';
import { startTemporal } from './temporal-server.js';
import { horlogeDe } from './voyage-temporel.js';

/** How fast the machine is proves nothing. */
jest.setTimeout(60_000);

export const WORKFLOWS = resolve(import.meta.dirname, '../../apps/worker/src/workflows/index.ts');

/** Of these sources, made once a run at most. */
export async function workflowBundle(): Promise<WorkflowBundle> {
  const { path } = await shared<{ path: string }>('/workflow-bundle');
  return { code: await readFile(path, 'utf8') };
}

/** The worker of the product, with the product's settings, around the given activities. */
export async function startWorker(env: TestWorkflowEnvironment, { execute, wake }: DossierActivities) {
  const where = { connection: env.nativeConnection, namespace: env.namespace ?? 'default' };
  const worker = await Worker.create(dossiersWorker(where, await workflowBundle(), { execute, wake }));
  const running = worker.run();
  return {
    async stop() {
      worker.shutdown();
      await running;
    },
  };
}

/** The engine on a real server, around a store in memory. */
export async function startShell() {
  const env = await startTemporal();
  const store = memoryStore();
  let worker = await startWorker(env, store.activities);
  return {
    env,
    store,
    newDossier: (entite?: EntiteName) => committing(store, dossierSeen(env, randomUUID(), entite)),
    /** A process that commits, and tells as the API does. */
    newAnnouncer: () => announcer((annonce) => signal(env.client, annonce)),
    /** While it is away, nobody serves a workflow. */
    async withoutWorker(meanwhile: () => Promise<void>) {
      await worker.stop();
      await meanwhile();
      worker = await startWorker(env, store.activities);
    },
    async stop() {
      await worker.stop();
      await env.teardown();
    },
  };
}

/** With commands that are committed as the API does it: in the store first; then the workflow is told. */
function committing(store: ReturnType<typeof memoryStore>, seen: DossierSeen) {
  const { stream, tell, settled } = seen;
  const heard = () => eventually('the workflow to have heard', () => store.hasHeard(stream)).then(settled);
  return {
    ...seen,
    commit: (effect?: Effect) => store.commit(stream, effect),
    heard,
    /** Committed and told, not necessarily heard. */
    async send(effect?: Effect, name?: SignalName) {
      const answer = store.commit(stream, effect);
      if (answer.kind === 'accepted') await tell(name);
      return answer;
    },
    /** The same, and its workflow is at rest again. */
    async act(effect?: Effect, name?: SignalName) {
      store.commit(stream, effect);
      await tell(name);
      await heard();
    },
  };
}

export type DossierOfShell = ReturnType<typeof committing>;

/** One dossier seen from outside, as the API and the watch see it. */
export function dossierSeen(env: TestWorkflowEnvironment, id: string, entite: EntiteName = 'labellisation') {
  const { client } = env;
  const stream = streamOf(id, entite);
  const handle = client.workflow.getHandle(stream);

  const events = async (runId?: string) =>
    (await client.workflow.getHandle(stream, runId).fetchHistory()).events ?? [];

  const tell = (name: string = 'deposerCandidature', commandId: string | null = randomUUID()) =>
    signal(client, { stream, signal: name, commandId });

  const settled = () =>
    eventually('a moment without a task', async () => !(await handle.describe()).raw.pendingWorkflowTask);

  return {
    id,
    stream,
    handle,
    settled,
    horloge: horlogeDe(client, stream),
    /** Signal-with-Start, as in production: it opens, and it revives. */
    tell,
    verify: () => tell(SIGNAL_VERIFY, null),
    rollover: () => handle.signal(SIGNAL_ROLLOVER),
    /** Between two tasks: a query that meets one may spoil its history (docs/decisions/0004). */
    async followed(): Promise<Followed> {
      await settled();
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
  ms = 30_000,
): Promise<void> {
  const deadline = performance.now() + ms;
  while (!(await isTrue())) {
    if (performance.now() > deadline) throw new Error(`Still waiting after ${ms} ms: ${what}`);
    await new Promise((resume) => setTimeout(resume, 25));
  }
}
