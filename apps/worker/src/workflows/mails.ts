import { isCancellation, log, proxyActivities } from '@temporalio/workflow';
import { QUEUE_COURRIER, type CourrierActivities } from '@pdn/contracts/temporal';
import type { Dossier } from './dossier.js';

/** One attempt is 5 s of SMTP and three transactions; the server waits out an SMTP outage, without events. */
const { deliver } = proxyActivities<CourrierActivities>({
  taskQueue: QUEUE_COURRIER,
  startToCloseTimeout: '10 s',
  retry: { initialInterval: '2 s', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

const A_MOMENT = 10_000;

export type Mails = ReturnType<typeof mailsOf>;

/** Mails leave beside the loop: nothing waits for them but the échéances that hang on them. */
export function mailsOf(dossier: Dossier) {
  /** Since when, in milliseconds of workflow time. */
  const inFlight = new Map<string, number>();
  /** Once per run: only the watch asks for more, so a mail that stays unsettled cannot spin. */
  const launched = new Set<string>();

  return {
    inFlight: () => [...inFlight.keys()],
    soonMore: () => [...inFlight.values()].some((since) => Date.now() - since < A_MOMENT),
    launch(courriers: string[]): void {
      for (const id of courriers) if (!launched.has(id)) void send(id);
    },
    again(): void {
      for (const id of launched) if (!inFlight.has(id)) launched.delete(id);
    },
  };

  async function send(courrierId: string): Promise<void> {
    launched.add(courrierId);
    inFlight.set(courrierId, Date.now());
    try {
      const summary = `courrier ${courrierId.slice(0, 8)}`;
      const input = { stream: dossier.stream, courrierId };
      const { commandId } = await deliver.executeWithOptions({ summary }, [input]);
      if (commandId) await dossier.command('constaterNonRemise', commandId);
      else dossier.mailEnded(courrierId);
    } catch (error) {
      if (!isCancellation(error)) log.error('A mail fails', { courrierId, error });
    } finally {
      inFlight.delete(courrierId);
    }
  }
}
