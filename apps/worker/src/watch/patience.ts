interface Delays {
  firstMs: number;
  longestMs: number;
  /** How many are asked at once: the others come later, and most will have helped themselves by then. */
  atOnce: number;
}

/**
 * A stream that stays in trouble is asked again later and later: each call costs its history five events. One that is
 * out of trouble is forgotten, so that new trouble is met at once.
 */
export function patience({ firstMs, longestMs, atOnce }: Delays) {
  let known = new Map<string, { delay: number; from: number }>();

  return {
    /** Those whose turn it is, first those that were never asked. `now` in milliseconds. */
    due(streams: readonly string[], now: number): string[] {
      const from = (stream: string) => known.get(stream)?.from ?? 0;
      const due = streams
        .filter((stream) => now >= from(stream))
        .sort((one, other) => from(one) - from(other))
        .slice(0, atOnce);
      const asked = due.map((stream) => {
        const before = known.get(stream);
        const delay = before ? Math.min(before.delay * 2, longestMs) : firstMs;
        return [stream, { delay, from: now + delay }] as const;
      });
      const still = new Set(streams);
      known = new Map([...[...known].filter(([stream]) => still.has(stream)), ...asked]);
      return due;
    },
    /** They were not asked after all. */
    forget(streams: readonly string[]): void {
      for (const stream of streams) known.delete(stream);
    },
  };
}
