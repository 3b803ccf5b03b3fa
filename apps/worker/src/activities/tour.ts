import { setTimeout as pause } from 'node:timers/promises';
import { activityInfo, ApplicationFailure } from '@temporalio/activity';
import type { TourActivities } from '@pdn/contracts/temporal';
import { withoutQuoting } from './failure.js';

const LOOK_MS = 500;
/** As long as an interactive task may wait before late dossiers make way for it. */
const NOBODY_WAITS_MS = 1_000;
/** Shorter than an attempt may last, and than a worker takes to stop. */
const LOOKS = 14;
/** About ten minutes: a server that is always busy must not keep reminders for ever. */
const ATTEMPTS = 60;

/**
 * The server gives turns out at a pace; besides, none comes while somebody waits.
 * @param oldestWait milliseconds since which the oldest task of a dossier waits for a worker
 */
export const tourActivities = (oldestWait: () => Promise<number>): TourActivities => ({
  awaitTurn: () =>
    withoutQuoting(async () => {
      if (activityInfo().attempt > ATTEMPTS) return;
      for (let look = 0; look < LOOKS; look += 1) {
        if ((await oldestWait()) < NOBODY_WAITS_MS) return;
        await pause(LOOK_MS);
      }
      throw ApplicationFailure.create({ type: 'Later', message: 'Others wait', nextRetryDelay: LOOK_MS });
    }),
});
