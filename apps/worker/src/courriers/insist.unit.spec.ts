import { describe, expect, it } from '@jest/globals';
import { insist } from './insist.js';

const failing = (times: number) => {
  const calls = { count: 0 };
  return {
    calls,
    async write() {
      calls.count += 1;
      if (calls.count <= times) throw new Error('down');
    },
  };
};

describe('Writing down that a mail has left', () => {
  it('is tried again while the store does not answer', async () => {
    const { calls, write } = failing(2);
    await insist(write, 3);
    expect(calls.count).toBe(3);
  });

  it('ends with the error when it never does', async () => {
    const { calls, write } = failing(9);
    await expect(insist(write, 2)).rejects.toThrow('down');
    expect(calls.count).toBe(2);
  });
});
