import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { IllegalStateError } from '@temporalio/common';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { SEARCH_ATTRIBUTES } from '@pdn/contracts/temporal';
import { TIME_SKIPPING } from './voyage-temporel.js';

const ROOT = resolve(import.meta.dirname, '../..');

/** The server of the two commands, from where the installer puts it. */
export function temporalBinary(env: NodeJS.ProcessEnv = process.env): string {
  const onPath = (env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'temporal'));
  const candidates = [env.TEMPORAL_CLI, join(ROOT, '.parcours/outils/temporal'), ...onPath];
  const found = candidates.find((path) => path && existsSync(path));
  if (!found) throw new Error('No Temporal server found: run the installer, or set TEMPORAL_CLI.');
  return found;
}

/** A real Temporal server of our own, on a free port of the loopback, which forgets everything when it stops. */
export function startTemporal(): Promise<TestWorkflowEnvironment> {
  beQuiet();
  return TestWorkflowEnvironment.createLocal({
    server: {
      executable: { type: 'existing-path', path: temporalBinary() },
      ip: '127.0.0.1',
      searchAttributes: Object.entries(SEARCH_ATTRIBUTES).map(([name, type]) => ({
        name,
        type: type === 'Datetime' ? 'DATETIME' : 'KEYWORD',
      })),
      extraArgs: TIME_SKIPPING,
    },
  });
}

/** One runtime serves all servers of a test file, and only the first may say how. */
function beQuiet(): void {
  try {
    Runtime.install({
      logger: new DefaultLogger('ERROR'),
      telemetryOptions: { logging: { filter: { core: 'ERROR', other: 'ERROR' } } },
      shutdownSignals: [],
    });
  } catch (error) {
    if (!(error instanceof IllegalStateError)) throw error;
  }
}
