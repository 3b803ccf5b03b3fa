import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { entiteOf, startOf, streamOf } from '@pdn/contracts/temporal';
import { oldestWait } from '@pdn/worker';
import { memoryStore } from '../builders/memory-store.js';
import { eventually, startWorkers } from '../builders/shell.js';
import { startTemporal } from '../builders/temporal-server.js';

describe('What waits for a worker', () => {
  let env: TestWorkflowEnvironment;
  beforeAll(async () => {
    env = await startTemporal();
  }, 120_000);
  afterAll(() => env?.teardown());

  it('is nothing, then a dossier that nobody serves, then nothing once somebody does', async () => {
    const waits = () => oldestWait(env.client);
    expect(await waits()).toBe(0);

    const stream = streamOf(randomUUID());
    await env.client.workflow.start(entiteOf(stream), startOf(stream));
    await eventually('it to wait for a second', async () => (await waits()) >= 1_000);

    const workers = await startWorkers(env, memoryStore().activities);
    try {
      await eventually('nobody to wait', async () => (await waits()) === 0);
    } finally {
      await workers.stop();
    }
  });
});
