import { setTimeout as pause } from 'node:timers/promises';

/** Wakes whoever waits, or the next who would. */
export function bell() {
  let rung = false;
  let wake = () => {};

  return {
    ring(): void {
      rung = true;
      wake();
    },
    /** Until it rings, `ms` at most. */
    async heard(ms: number): Promise<void> {
      const late = new AbortController();
      const rings = new Promise<void>((resolve) => {
        wake = resolve;
        if (rung) resolve();
      });
      const over = pause(ms, undefined, { signal: late.signal }).catch(() => undefined);
      await Promise.race([rings, over]);
      late.abort();
      rung = false;
    },
  };
}
