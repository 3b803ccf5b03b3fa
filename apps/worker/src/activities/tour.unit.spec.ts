import { describe, expect, it } from '@jest/globals';
import { MockActivityEnvironment } from '@temporalio/testing';
import { tourActivities } from './tour.js';

/** What the server says, look after look; the last for ever. */
const told = (...waits: number[]) => {
  const looks = { count: 0 };
  return {
    looks,
    oldestWait: async () => waits[Math.min(looks.count++, waits.length - 1)] ?? 0,
  };
};

const turn = (oldestWait: () => Promise<number>, attempt = 1): Promise<void> =>
  new MockActivityEnvironment({ attempt }).run(tourActivities(oldestWait).awaitTurn);

describe('The turn of a dossier that is late', () => {
  it('comes at once while nobody waits', async () => {
    const { looks, oldestWait } = told(0);
    await turn(oldestWait);
    expect(looks.count).toBe(1);
  });

  it('makes way while somebody has waited for a second', async () => {
    const { looks, oldestWait } = told(1_000, 0);
    await turn(oldestWait);
    expect(looks.count).toBe(2);
  });

  it('comes all the same after about ten minutes of that', async () => {
    const { looks, oldestWait } = told(5_000);
    await turn(oldestWait, 61);
    expect(looks.count).toBe(0);
  });

  it('ends when the server does not say, and is not tried again: the dossier goes on', () =>
    expect(turn(() => Promise.reject(new Error('UNIMPLEMENTED')))).rejects.toMatchObject({
      nonRetryable: true,
    }));
});
