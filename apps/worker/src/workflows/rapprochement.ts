import { proxyActivities } from '@temporalio/workflow';
import type { Rapprochement, RapprochementActivities } from '@pdn/contracts/temporal';

const { rapprocher } = proxyActivities<RapprochementActivities>({
  startToCloseTimeout: '30 minutes',
  retry: { initialInterval: '1 minute', maximumAttempts: 3 },
});

/** Compares all that is followed with the store; its result is the report. */
export const rapprochement = (): Promise<Rapprochement> => rapprocher();
