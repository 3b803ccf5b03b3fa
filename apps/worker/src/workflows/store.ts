import {
  ActivityFailure,
  ApplicationFailure,
  isCancellation,
  proxyActivities,
  proxyLocalActivities,
} from '@temporalio/workflow';
import type { DossierActivities } from '@pdn/contracts/temporal';

/** In this process, at the price of one event. */
const local = proxyLocalActivities<DossierActivities>({
  startToCloseTimeout: '4 s',
  localRetryThreshold: '2 s',
  retry: { initialInterval: '200 ms', backoffCoefficient: 2, maximumAttempts: 3 },
});

/** For as long as it takes: however long an outage, its retries write no event. */
const regular = proxyActivities<DossierActivities>({
  startToCloseTimeout: '4 s',
  retry: { initialInterval: '1 s', backoffCoefficient: 2, maximumInterval: '5 s' },
});

/**
 * The store of the dossier, idempotent by either way; it throws only what no retry would help.
 * `summary` is what the Temporal UI shows beside the call.
 */
export const store = {
  execute: (summary: string, input: Parameters<DossierActivities['execute']>[0]) =>
    withFallback(
      () => local.execute.executeWithOptions({ summary }, [input]),
      () => regular.execute.executeWithOptions({ summary }, [input]),
    ),
  wake: (input: Parameters<DossierActivities['wake']>[0]) =>
    withFallback(
      () => local.wake(input),
      () => regular.wake(input),
    ),
};

async function withFallback<T>(fast: () => Promise<T>, patient: () => Promise<T>): Promise<T> {
  try {
    return await fast();
  } catch (error) {
    if (isPermanent(error)) throw error;
    return patient();
  }
}

/** A local activity that gave up throws its cause as it is, one that timed out an ActivityFailure. */
function isPermanent(error: unknown): boolean {
  const cause = error instanceof ActivityFailure ? error.cause : error;
  return isCancellation(error) || (cause instanceof ApplicationFailure && cause.nonRetryable === true);
}
