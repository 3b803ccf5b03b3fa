import { patience } from './patience.js';

/** Whoever committed tells at once: what is not heard after that was lost, or Temporal is at its limit. */
const A_MOMENT_MS = 2_000;
/** A minute at most, for whoever goes on acting on a stream whose signals are lost. */
const AGAIN = { firstMs: 10_000, longestMs: 60_000 };

/**
 * Which of the streams that stand further than their workflow has heard are to be told now: each at once, `atOnce` a
 * round; then again only if it still has not heard, for a signal that the server took is served when there is a worker.
 */
export function unheard(atOnce: number) {
  const told = patience({ ...AGAIN, atOnce });
  let since = new Map<string, number>();

  return {
    /** `streams`: all that have not heard, at `now` in milliseconds. */
    due(streams: readonly string[], now: number): string[] {
      since = new Map(streams.map((stream) => [stream, since.get(stream) ?? now]));
      return told.due(
        streams.filter((stream) => now - since.get(stream)! >= A_MOMENT_MS),
        now,
      );
    },
    /** They could not be reached, or Temporal may have lost what it was told. */
    again: told.forget,
  };
}
