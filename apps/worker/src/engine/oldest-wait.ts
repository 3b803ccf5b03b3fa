import type { Client } from '@temporalio/client';
import { tsToMs } from '@temporalio/common/lib/time.js';
import { QUEUE_DOSSIERS } from '@pdn/contracts/temporal';

const WORKFLOW_TASKS = 1;

/** Milliseconds, as the server estimates it; 0 when no task of a dossier waits for a worker. */
export async function oldestWait({ workflowService, options }: Client): Promise<number> {
  const { stats } = await workflowService.describeTaskQueue({
    namespace: options.namespace,
    taskQueue: { name: QUEUE_DOSSIERS },
    taskQueueType: WORKFLOW_TASKS,
    reportStats: true,
  });
  return stats?.approximateBacklogAge ? tsToMs(stats.approximateBacklogAge) : 0;
}
