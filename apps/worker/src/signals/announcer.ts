import type { Annonce } from '@pdn/persistence';

const AT_ONCE = 8;
const WAITING = 200;

/** Nobody waits for it, and it never fails. */
export type Announce = (annonces: readonly Annonce[]) => void;

/**
 * Tells what was just committed. So many signals are in flight, so many wait; what exceeds that, and all that waits when
 * one fails, is left to the watch, which asks the store who has not heard.
 */
export function announcer(signal: (annonce: Annonce) => Promise<unknown>): Announce {
  const waiting: Annonce[] = [];
  let inFlight = 0;

  return (annonces) => {
    waiting.push(...annonces.slice(0, Math.max(0, WAITING - waiting.length)));
    while (inFlight < AT_ONCE && waiting.length > 0) void work();
  };

  async function work(): Promise<void> {
    inFlight += 1;
    for (let annonce = waiting.shift(); annonce; annonce = waiting.shift())
      await signal(annonce).catch(() => waiting.splice(0));
    inFlight -= 1;
  }
}
