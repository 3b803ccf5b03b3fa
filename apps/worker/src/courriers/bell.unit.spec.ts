import { describe, expect, it } from '@jest/globals';
import { bell } from './bell.js';

const since = async (work: Promise<void>): Promise<number> => {
  const before = performance.now();
  await work;
  return performance.now() - before;
};

describe('A bell', () => {
  it('wakes whoever waits', async () => {
    const { ring, heard } = bell();
    setTimeout(ring, 20);
    expect(await since(heard(5_000))).toBeLessThan(2_000);
  });

  it('that rang before wakes the next who would wait, once', async () => {
    const { ring, heard } = bell();
    ring();
    ring();
    expect(await since(heard(5_000))).toBeLessThan(2_000);
    expect(await since(heard(100))).toBeGreaterThan(90);
  });
});
