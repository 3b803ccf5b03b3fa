import type { NativeConnection, WorkerOptions, WorkflowBundleOption } from '@temporalio/worker';
import {
  QUEUE_COURRIER,
  QUEUE_DOSSIERS,
  QUEUE_TOURS,
  type CourrierActivities,
  type DossierActivities,
  type RapprochementActivities,
  type TourActivities,
} from '@pdn/contracts/temporal';

interface Where {
  connection: NativeConnection;
  namespace: string;
}

/** Longer than one attempt of any activity: what runs when the worker is told to stop can end. */
const SHUTDOWN_GRACE = '10 s';

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
  shutdownGraceTime: SHUTDOWN_GRACE,
});

/** Mails, at the pace that their server accepts: `parSeconde` counts all workers together. */
export const courrierWorker = (
  where: Where,
  activities: CourrierActivities,
  parSeconde: number,
): WorkerOptions => ({
  ...where,
  taskQueue: QUEUE_COURRIER,
  activities: { ...activities },
  maxTaskQueueActivitiesPerSecond: parSeconde,
  maxConcurrentActivityTaskExecutions: 10,
  shutdownGraceTime: SHUTDOWN_GRACE,
});

/** Turns of dossiers that are late, so many a second that people's commands come between; of all workers together. */
export const toursWorker = (where: Where, activities: TourActivities, parSeconde: number): WorkerOptions => ({
  ...where,
  taskQueue: QUEUE_TOURS,
  activities: { ...activities },
  maxTaskQueueActivitiesPerSecond: parSeconde,
  maxConcurrentActivityTaskExecutions: 10,
  shutdownGraceTime: SHUTDOWN_GRACE,
});
