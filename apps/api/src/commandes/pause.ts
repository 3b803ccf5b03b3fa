const PREMIERE_MS = 100;
const PLUS_LONGUE_MS = 2000;

/** 100 ms, then twice as long each time up to 2 s, give or take a quarter: callers do not come back all at once. */
export function pause(essai: number, hasard: () => number = Math.random) {
  const ms = Math.min(PREMIERE_MS * 2 ** essai, PLUS_LONGUE_MS) * (0.75 + hasard() / 2);
  return { ms, passee: () => new Promise<void>((reprendre) => setTimeout(reprendre, ms)) };
}
