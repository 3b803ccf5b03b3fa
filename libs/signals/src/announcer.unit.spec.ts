import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Annonce } from '@pdn/contracts/temporal';
import { announcer } from './announcer.js';

const annonce = (stream: string, signal = 'verify'): Annonce => ({ stream, signal, commandId: null });
const annonces = (count: number): Annonce[] =>
  Array.from({ length: count }, (_, n) => annonce(`labellisation/${n}`));

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const aMoment = () => jest.advanceTimersByTimeAsync(100);
const turns = () => jest.advanceTimersByTimeAsync(0);

/** A server that answers when it is told to. */
function server() {
  const asked: { said: string; answer: () => void; fail: () => void }[] = [];
  const signal = ({ stream, signal }: Annonce) =>
    new Promise<void>((resolve, reject) =>
      asked.push({
        said: `${stream} ${signal}`,
        answer: resolve,
        fail: () => reject(new Error('UNAVAILABLE')),
      }),
    );
  return { asked, said: () => asked.map(({ said }) => said), ...announcer(signal) };
}

describe('What was just committed is told', () => {
  it('to each stream, sixteen at a time', async () => {
    const { asked, announce } = server();
    announce(annonces(20));
    await aMoment();
    expect(asked).toHaveLength(16);
    asked[0]!.answer();
    await turns();
    expect(asked).toHaveLength(17);
  });

  it('to so many as may wait, and the others are left to the watch', async () => {
    const told: string[] = [];
    announcer(async ({ stream }) => void told.push(stream)).announce(annonces(1_000));
    await aMoment();
    expect(told).toHaveLength(200);
  });

  it('to nobody who waits once the server is away, and again to who comes later', async () => {
    const { asked, announce } = server();
    announce(annonces(50));
    await aMoment();
    for (const { fail } of asked.slice(0, 16)) fail();
    await turns();
    expect(asked).toHaveLength(16);
    announce(annonces(1));
    await aMoment();
    expect(asked).toHaveLength(17);
  });

  it('together, when it is committed to one stream within a moment', async () => {
    const { said, announce } = server();
    announce([annonce('appel/1', 'ouvrirAppel')]);
    announce([annonce('appel/1', 'inviter'), annonce('appel/2', 'inviter')]);
    await aMoment();
    expect(said()).toEqual(['appel/1 inviter', 'appel/2 inviter']);
  });

  it('to one stream of one thing at a time, then of the last that came meanwhile', async () => {
    const { asked, said, announce } = server();
    announce([annonce('appel/1', 'ouvrirAppel')]);
    await aMoment();
    announce([annonce('appel/1', 'inviter')]);
    await aMoment();
    announce([annonce('appel/1', 'prolongerAppel')]);
    await aMoment();
    expect(said()).toEqual(['appel/1 ouvrirAppel']);
    asked[0]!.answer();
    await turns();
    expect(said()).toEqual(['appel/1 ouvrirAppel', 'appel/1 prolongerAppel']);
  });

  it('and is settled when all that was gathered, and all that waited, has its answer', async () => {
    const { asked, announce, settled } = server();
    announce(annonces(17));
    let isSettled = false;
    const settling = settled().then(() => (isSettled = true));
    expect(asked).toHaveLength(16);
    for (const { answer } of asked.slice(0, 16)) answer();
    await turns();
    expect(isSettled).toBe(false);
    asked[16]!.answer();
    await settling;
    expect(asked).toHaveLength(17);
  });
});
