import { describe, expect, it } from '@jest/globals';
import { together } from './together.js';

const untilStopped = (stopped: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    stopped.addEventListener('abort', () => resolve(), { once: true });
    if (stopped.aborted) resolve();
  });

describe('What runs together', () => {
  it('ends when it is told to', async () => {
    const stopping = new AbortController();
    const running = together(stopping.signal, untilStopped, untilStopped);
    stopping.abort();
    await running;
  });

  it('ends when one of them fails, with its failure, once the others have ended', async () => {
    let ended = false;
    const other = (stopped: AbortSignal) => untilStopped(stopped).then(() => void (ended = true));
    const failing = () => Promise.reject(new Error('down'));
    await expect(together(new AbortController().signal, other, failing)).rejects.toThrow('down');
    expect(ended).toBe(true);
  });
});
