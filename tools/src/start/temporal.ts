import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { SEARCH_ATTRIBUTES } from '@pdn/contracts/temporal';
import { STATE } from '../shell/paths.js';
import type { Ports } from './settings.js';
import type { ServiceSpec } from './service.js';

/** Closed workflows stay visible for thirty days. */
const RETENTION = '720 hours';
/** As the server's protocol numbers them. */
const TYPES = { Keyword: 2, Datetime: 6 } as const;
const ACTIVITIES = 2;
/**
 * Written ahead, a commit waits for the disk less often. A kill loses nothing; what a power cut loses, the watch makes
 * good.
 */
const PRAGMAS = ['journal_mode=WAL', 'synchronous=NORMAL'].flatMap((pragma) => ['--sqlite-pragma', pragma]);
/** gRPC. */
const ALREADY_EXISTS = 6;

async function connected<T>(address: string, use: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await Connection.connect({ address, connectTimeout: '3 s' });
  try {
    return await use(connection);
  } finally {
    await connection.close();
  }
}

export function temporalSpec(cli: string, { temporal, temporalUi }: Ports): ServiceSpec {
  const places = ['--ip', '127.0.0.1', '--port', String(temporal), '--ui-port', String(temporalUi)];
  const data = ['--db-filename', join(STATE, 'temporal.db'), ...PRAGMAS];
  return {
    name: 'temporal',
    label: 'Temporal',
    command: cli,
    args: ['server', 'start-dev', ...places, ...data, '--log-level', 'warn'],
    signal: 'SIGTERM',
    ready: () => connected(`127.0.0.1:${temporal}`, (connection) => serves(connection, 'default')),
    readyMs: 60_000,
  };
}

async function serves(connection: Connection, namespace: string): Promise<boolean> {
  await connection.workflowService.describeNamespace({ namespace });
  return true;
}

/** Adds the search attributes that the namespace does not have yet. */
export const ensureSearchAttributes = (address: string, namespace: string): Promise<void> =>
  connected(address, async ({ operatorService }) => {
    const { customAttributes } = await operatorService.listSearchAttributes({ namespace });
    const missing = Object.entries(SEARCH_ATTRIBUTES).filter(([name]) => !(name in (customAttributes ?? {})));
    if (missing.length === 0) return;
    const searchAttributes = Object.fromEntries(missing.map(([name, type]) => [name, TYPES[type]]));
    await operatorService.addSearchAttributes({ namespace, searchAttributes });
  });

export const setRetention = (address: string, namespace: string): Promise<void> =>
  connected(address, async ({ workflowService }) => {
    const config = { workflowExecutionRetentionTtl: msToTs(RETENTION) };
    await workflowService.updateNamespace({ namespace, config });
  });

export const ensureNamespace = (address: string, namespace: string): Promise<void> =>
  connected(address, async ({ workflowService }) => {
    const workflowExecutionRetentionPeriod = msToTs(RETENTION);
    await workflowService
      .registerNamespace({ namespace, workflowExecutionRetentionPeriod })
      .catch((error: { code?: number }) => {
        if (error.code !== ALREADY_EXISTS) throw error;
      });
  });

/** The worker process `pid` asks for work on the queue. */
export const polled = (address: string, namespace: string, queue: string, pid: number): Promise<boolean> =>
  connected(address, async ({ workflowService }) => {
    const request = { namespace, taskQueue: { name: queue }, taskQueueType: ACTIVITIES };
    const { pollers } = await workflowService.describeTaskQueue(request);
    return (pollers ?? []).some(({ identity }) => identity?.startsWith(`${pid}@`));
  });
