import { describe, expect, it } from '@jest/globals';
import { patience } from './patience.js';

describe('The patience of the watch', () => {
  const rounds = (seconds: number[], streams: (second: number) => string[]) => {
    const watch = patience({ firstMs: 15_000, longestMs: 60_000, atOnce: 50 });
    return seconds.filter((second) => watch.due(streams(second), second * 1_000).includes('a'));
  };
  const everyFifteenSeconds = Array.from({ length: 20 }, (_, n) => n * 15);

  it('grows with trouble that lasts, up to a limit', () =>
    expect(rounds(everyFifteenSeconds, () => ['a', 'b'])).toEqual([0, 15, 45, 105, 165, 225, 285]));

  it('begins again with new trouble', () =>
    expect(rounds([0, 15, 30, 45, 60, 75], (second) => (second === 30 ? [] : ['a']))).toEqual([
      0, 15, 45, 60,
    ]));

  it('asks a few at once, and forgets none of the others', () => {
    const watch = patience({ firstMs: 15_000, longestMs: 60_000, atOnce: 2 });
    const round = (second: number, streams: string) => watch.due([...streams], second * 1_000).join('');
    expect([round(0, 'abcde'), round(15, 'abcde'), round(30, 'abde'), round(45, 'abd')]).toEqual([
      'ab',
      'cd',
      'ea',
      'bd',
    ]);
  });
});
