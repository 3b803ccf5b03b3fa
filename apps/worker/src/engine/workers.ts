import type { NativeConnection, WorkerOptions, WorkflowBundleOption } from '@temporalio/worker';
import {
  QUEUE_DOSSIERS,
  type DossierActivities,
  type RapprochementActivities,
} from '@pdn/contracts/temporal';

interface Where {
  connection: NativeConnection;
  namespace: string;
}

/** Workflows and the store's activities. */
export const dossiersWorker = (
  where: Where,
  workflowBundle: WorkflowBundleOption,
  activities: DossierActivities & Partial<RapprochementActivities>,
): WorkerOptions => ({
  ...where,
  taskQueue: QUEUE_DOSSIERS,
  workflowBundle,
  activities: { ...activities },
  // A cache smaller than what is at work would drop local activities.
  maxCachedWorkflows: 1_000,
  maxConcurrentWorkflowTaskExecutions: 40,
  maxConcurrentLocalActivityExecutions: 40,
  stickyQueueScheduleToStartTimeout: '2 s',
  // Longer than one attempt of any activity: what runs when the worker is told to stop can end.
  shutdownGraceTime: '10 s',
});
