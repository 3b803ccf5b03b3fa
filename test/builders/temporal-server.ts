import { randomUUID } from 'node:crypto';
import { IllegalStateError } from '@temporalio/common';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { SEARCH_ATTRIBUTES } from '@pdn/contracts/temporal';
import { shared } from './services.js';

/** As the server's protocol numbers them. */
const TYPES = { Keyword: 2, Datetime: 6 } as const;
const RETENTION = { seconds: 86_400 as never };

/** A namespace of our own on the real Temporal server that the run shares. Each of its workflows may have its own clock. */
export async function startTemporal(): Promise<TestWorkflowEnvironment & { namespace: string }> {
  beQuiet();
  const { address } = await shared<{ address: string }>('/temporal');
  const namespace = `essai-${randomUUID()}`;
  const env = await TestWorkflowEnvironment.createFromExistingServer({ address, namespace });
  const { workflowService, operatorService } = env.connection;
  await workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: RETENTION });
  const searchAttributes = Object.fromEntries(
    Object.entries(SEARCH_ATTRIBUTES).map(([name, type]) => [name, TYPES[type]]),
  );
  await operatorService.addSearchAttributes({ namespace, searchAttributes });
  return Object.assign(env, { namespace });
}

/** One runtime serves all workers of a test file, and only the first may say how. */
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
