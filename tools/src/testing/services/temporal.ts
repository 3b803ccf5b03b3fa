import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { freePort } from '../../shell/free-port.js';
import { temporalCli } from '../../temporal-cli/index.js';
import type { Service } from './service.js';
import { TIME_SKIPPING } from './time-skipping.js';

const START_MS = 60_000;

/** A real Temporal server, which keeps everything in memory: who uses it makes a namespace of its own. */
export async function startTemporal(): Promise<Service<{ address: string }>> {
  const cli = await temporalCli(() => undefined);
  const [port, metrics] = [await freePort(), await freePort()];
  const places = [
    '--headless',
    '--ip',
    '127.0.0.1',
    '--port',
    String(port),
    '--metrics-port',
    String(metrics),
  ];
  const child = spawn(cli, ['server', 'start-dev', ...places, '--log-level', 'never', ...TIME_SKIPPING], {
    stdio: 'ignore',
  });
  const address = `127.0.0.1:${port}`;
  const limit = Date.now() + START_MS;
  while (!(await serves(address))) {
    if (child.exitCode !== null || Date.now() > limit) throw new Error('Temporal does not start.');
    await pause(50);
  }
  return {
    answer: { address },
    async stop() {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}

async function serves(address: string): Promise<boolean> {
  const connection = await Connection.connect({ address, connectTimeout: 1_000 }).catch(() => null);
  if (!connection) return false;
  try {
    await connection.workflowService.describeNamespace({ namespace: 'default' });
    return true;
  } catch {
    return false;
  } finally {
    await connection.close();
  }
}
