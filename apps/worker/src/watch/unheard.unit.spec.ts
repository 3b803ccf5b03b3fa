import { describe, expect, it } from '@jest/globals';
import { unheard } from './unheard.js';

const EVERY_OTHER_SECOND = Array.from({ length: 100 }, (_, n) => n * 2);

describe('A stream whose workflow has not heard', () => {
  /** Seconds at which it is told, while it is seen. */
  const told = (seen: (second: number) => string[]) => {
    const watch = unheard(200);
    return EVERY_OTHER_SECOND.filter((second) => watch.due(seen(second), second * 1_000).includes('a'));
  };

  it('is told a round after it was first seen, and again later: ten seconds, then up to a minute', () =>
    expect(told(() => ['a'])).toEqual([2, 12, 32, 72, 132, 192]));

  it('is not told when it only was about to hear', () =>
    expect(told((second) => (second % 4 === 0 ? ['a'] : []))).toEqual([]));

  it('is told at once of what comes after it has heard', () =>
    expect(told((second) => (second === 4 ? [] : second < 10 ? ['a'] : []))).toEqual([2, 8]));

  it('is told the next round when it could not be reached', () => {
    const watch = unheard(200);
    watch.due(['a'], 0);
    expect(watch.due(['a'], 2_000)).toEqual(['a']);
    watch.again(['a']);
    expect(watch.due(['a'], 4_000)).toEqual(['a']);
  });

  it('waits for nobody else: ten thousand are told two hundred a round, each once', () => {
    const watch = unheard(200);
    const all = Array.from({ length: 10_000 }, (_, n) => `labellisation/${n}`);
    watch.due(all, 0);
    const told: string[] = [];
    let waiting = all;
    for (let round = 1; waiting.length > 0; round += 1) {
      // whoever was told has heard by the next round
      const due = watch.due(waiting, round * 2_000);
      expect(due.length).toBeLessThanOrEqual(200);
      told.push(...due);
      waiting = waiting.filter((stream) => !due.includes(stream));
    }
    expect(told.sort()).toEqual(all.sort());
  });
});
