import { join } from 'node:path';
import { ROOT } from '../../shell/paths.js';
import type { Places, ServiceSpec } from '../../start/index.js';
import { polled } from '../../start/temporal.js';
import { QUEUE_PLANCHER } from './worker.js';

export function plancherSpec({ appUrl, temporalAddress, settings }: Places): ServiceSpec {
  return {
    name: 'plancher',
    label: 'Le plancher',
    command: process.execPath,
    args: [
      join(ROOT, 'tools/dist/bench/plancher/worker.js'),
      appUrl,
      temporalAddress,
      `smtp://127.0.0.1:${settings.ports.smtp}`,
    ],
    signal: 'SIGTERM',
    ready: (pid) => polled(temporalAddress, settings.namespace, QUEUE_PLANCHER, pid),
    readyMs: 60_000,
  };
}
