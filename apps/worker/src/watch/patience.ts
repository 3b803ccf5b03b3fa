/**
 * A dossier that stays in trouble is asked again later and later: each call costs its history five events. One that is
 * out of trouble is forgotten, so that new trouble is met at once.
 */
export function patience({ firstMs, longestMs }: { firstMs: number; longestMs: number }) {
  let known = new Map<string, { delay: number; from: number }>();

  return {
    /** Those whose turn it is. `now` in milliseconds. */
    due(streams: string[], now: number): string[] {
      const due = streams.filter((stream) => now >= (known.get(stream)?.from ?? 0));
      known = new Map(
        streams.map((stream) => {
          const before = known.get(stream);
          if (before && now < before.from) return [stream, before];
          const delay = before ? Math.min(before.delay * 2, longestMs) : firstMs;
          return [stream, { delay, from: now + delay }];
        }),
      );
      return due;
    },
  };
}
