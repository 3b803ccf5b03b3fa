import { describe, expect, it } from '@jest/globals';
import type { Annonce } from '@pdn/persistence';
import { announcer } from './announcer.js';

const annonces = (count: number): Annonce[] =>
  Array.from({ length: count }, (_, n) => ({
    stream: `labellisation/${n}`,
    signal: 'verify',
    commandId: null,
  }));

const turns = () => new Promise((resume) => setImmediate(resume));

/** A server that answers when it is told to. */
function server() {
  const asked: { stream: string; answer: () => void; fail: () => void }[] = [];
  const signal = ({ stream }: Annonce) =>
    new Promise<void>((resolve, reject) =>
      asked.push({ stream, answer: resolve, fail: () => reject(new Error('UNAVAILABLE')) }),
    );
  return { asked, signal };
}

describe('What was just committed is told', () => {
  it('to each, eight at a time', async () => {
    const { asked, signal } = server();
    announcer(signal)(annonces(10));
    expect(asked).toHaveLength(8);
    asked[0]!.answer();
    await turns();
    expect(asked).toHaveLength(9);
  });

  it('to so many as may wait, and the others are left to the watch', async () => {
    const told: string[] = [];
    announcer(async ({ stream }) => void told.push(stream))(annonces(1_000));
    await turns();
    expect(told).toHaveLength(200);
  });

  it('to nobody who waits once the server is away, and again to who comes later', async () => {
    const { asked, signal } = server();
    const announce = announcer(signal);
    announce(annonces(50));
    for (const { fail } of asked.slice(0, 8)) fail();
    await turns();
    expect(asked).toHaveLength(8);
    announce(annonces(1));
    expect(asked).toHaveLength(9);
  });
});
