import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { startTemporal } from '../builders/temporal-server.js';
import { eventually } from '../builders/shell.js';

const MAIN = resolve(import.meta.dirname, '../../apps/worker/dist/main.js');
const NAMESPACE = 'sans-attributs';

const running = (output: string): number => output.split('"state":"RUNNING"').length - 1;

/** The built process (`npm test` builds first), with nothing of our environment but what is given. */
function startProcess(env: Record<string, string>) {
  const child = spawn(process.execPath, [MAIN], { env: { TZ: 'UTC', ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return { child, ended, output: () => output };
}

describe('The worker process', () => {
  let env: TestWorkflowEnvironment;
  const complete = () => ({
    DATABASE_URL: 'postgresql://pdn_app@127.0.0.1:1/parcours',
    PDN_SECRET: 'un secret de test, assez long pour être accepté',
    PUBLIC_URL: 'https://parcours.example.org',
    SMTP_URL: 'smtp://127.0.0.1:1',
    SMTP_EXERCICE_URL: 'smtp://127.0.0.1:1',
    TEMPORAL_ADDRESS: env.address,
    TEMPORAL_NAMESPACE: env.namespace ?? '',
  });

  beforeAll(async () => {
    env = await startTemporal();
    await env.connection.workflowService.registerNamespace({
      namespace: NAMESPACE,
      workflowExecutionRetentionPeriod: { seconds: 86_400 as never },
    });
  }, 60_000);
  afterAll(() => env.teardown());

  it('says all that is wrong with its configuration, and ends', async () => {
    const { ended, output } = startProcess({ SMTP_URL: 'http://ailleurs' });
    expect(await ended).toBe(1);
    for (const name of ['DATABASE_URL', 'PDN_SECRET', 'PUBLIC_URL', 'SMTP_URL', 'SMTP_EXERCICE_URL'])
      expect(output()).toContain(`${name} : `);
  }, 30_000);

  it('says which search attributes are missing, and how to create them', async () => {
    const { ended, output } = startProcess({ ...complete(), TEMPORAL_NAMESPACE: NAMESPACE });
    expect(await ended).toBe(1);
    expect(output()).toContain('temporal operator search-attribute create');
    expect(output()).toContain('--name PdnTerme --type Datetime');
  }, 30_000);

  it('starts while its database is away, and ends cleanly when it is told to', async () => {
    const { child, ended, output } = startProcess(complete());
    await eventually('the worker to serve', () => running(output()) === 1, 30_000);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(output()).not.toContain('"level":60');
  }, 60_000);
});
