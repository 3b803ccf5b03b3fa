import type { Annonce } from '@pdn/contracts/temporal';

/** What is committed to one stream within a moment is told together: nobody waits for it, each telling has its price. */
const GATHER_MS = 100;
const AT_ONCE = 16;
const WAITING = 200;

/** Nobody waits for it, and it never fails. */
export type Announce = (annonces: readonly Annonce[]) => void;

/**
 * Tells what was just committed. So many signals are in flight, so many streams wait; what exceeds that, and all that
 * waits when one fails, is left to the watch, which asks the store who has not heard.
 *
 * A stream is told of one thing at a time, the last that was committed meanwhile. Signals that come faster than a workflow
 * takes them would pile up in ever longer workflow tasks, until one outlives the limit of its sandbox.
 */
export function announcer(signal: (annonce: Annonce) => Promise<unknown>) {
  const gathered = new Map<string, Annonce>();
  const waiting = new Map<string, Annonce>();
  const inFlight = new Map<string, Promise<void>>();
  let gathering: NodeJS.Timeout | null = null;

  const announce: Announce = (annonces) => {
    for (const annonce of annonces)
      if (gathered.size + waiting.size < WAITING || gathered.has(annonce.stream))
        gathered.set(annonce.stream, annonce);
    gathering ??= setTimeout(gather, GATHER_MS);
  };

  return {
    announce,
    /** Until nothing is in flight; what is gathered leaves at once. */
    async settled(): Promise<void> {
      gather();
      while (inFlight.size > 0) await Promise.all(inFlight.values());
    },
  };

  function gather(): void {
    if (gathering) clearTimeout(gathering);
    gathering = null;
    for (const [stream, annonce] of gathered) waiting.set(stream, annonce);
    gathered.clear();
    proceed();
  }

  function proceed(): void {
    for (const annonce of waiting.values()) {
      if (inFlight.size >= AT_ONCE) return;
      if (!inFlight.has(annonce.stream)) inFlight.set(annonce.stream, send(annonce));
    }
  }

  async function send(annonce: Annonce): Promise<void> {
    waiting.delete(annonce.stream);
    await signal(annonce).catch(() => waiting.clear());
    inFlight.delete(annonce.stream);
    proceed();
  }
}
