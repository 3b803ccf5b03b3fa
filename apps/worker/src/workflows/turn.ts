import { patched, proxyActivities } from '@temporalio/workflow';
import { QUEUE_TOURS, type TourActivities } from '@pdn/contracts/temporal';

/** It does nothing; the server gives it out at the pace of its queue. */
const { awaitTurn } = proxyActivities<TourActivities>({
  taskQueue: QUEUE_TOURS,
  startToCloseTimeout: '10 s',
  retry: { initialInterval: '2 s', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/** Milliseconds. What is served when it is due is never that late. */
const LATE = 60_000;

interface Turn {
  at: number;
  came: boolean;
}

/**
 * After an outage everything that became due is late at once. Each dossier then takes its turn, so that people's
 * commands come between; a dossier that is late alone has its turn at once.
 */
export function turn() {
  let asked: Turn | null = null;

  return {
    came: () => asked?.came === true,
    /** Whether what is due since `at`, in milliseconds, may be done; asks for its turn if it is late. */
    mayServe(at: number): boolean {
      if (asked?.at === at) return asked.came;
      if (Date.now() - at < LATE || !patched('turn')) return true;
      const mine: Turn = { at, came: false };
      asked = mine;
      const come = () => {
        mine.came = true;
      };
      void awaitTurn().then(come, come);
      return false;
    },
  };
}
