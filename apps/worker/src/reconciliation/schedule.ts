import { ScheduleAlreadyRunning, type Client } from '@temporalio/client';
import { QUEUE_DOSSIERS, RAPPROCHEMENT } from '@pdn/contracts/temporal';

/** Every night at 3:30 in Paris, once whatever the number of workers; made again when Temporal's data were lost. */
export async function ensureSchedule(client: Client): Promise<void> {
  await client.schedule
    .create({
      scheduleId: RAPPROCHEMENT,
      spec: { calendars: [{ hour: 3, minute: 30 }], timezone: 'Europe/Paris' },
      action: {
        type: 'startWorkflow',
        workflowType: RAPPROCHEMENT,
        workflowId: RAPPROCHEMENT,
        taskQueue: QUEUE_DOSSIERS,
        args: [],
      },
      policies: { overlap: 'SKIP', catchupWindow: '6 hours' },
    })
    .catch((error: unknown) => {
      if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    });
}
