import { describe, expect, it } from '@jest/globals';
import type { Annonce } from '@pdn/contracts/temporal';
import { announcer } from './announcer.js';

const annonce = (stream: string, signal = 'verify'): Annonce => ({ stream, signal, commandId: null });
const annonces = (count: number): Annonce[] =>
  Array.from({ length: count }, (_, n) => annonce(`labellisation/${n}`));

const turns = () => new Promise((resume) => setImmediate(resume));

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
    expect(asked).toHaveLength(16);
    asked[0]!.answer();
    await turns();
    expect(asked).toHaveLength(17);
  });

  it('to so many as may wait, and the others are left to the watch', async () => {
    const told: string[] = [];
    announcer(async ({ stream }) => void told.push(stream)).announce(annonces(1_000));
    await turns();
    expect(told).toHaveLength(200);
  });

  it('to nobody who waits once the server is away, and again to who comes later', async () => {
    const { asked, announce } = server();
    announce(annonces(50));
    for (const { fail } of asked.slice(0, 16)) fail();
    await turns();
    expect(asked).toHaveLength(16);
    announce(annonces(1));
    expect(asked).toHaveLength(17);
  });

  it('to one stream of one thing at a time, then of the last that came meanwhile', async () => {
    const { asked, said, announce } = server();
    announce([annonce('appel/1', 'ouvrirAppel')]);
    announce([annonce('appel/1', 'inviter'), annonce('appel/2', 'inviter')]);
    announce([annonce('appel/1', 'prolongerAppel')]);
    expect(said()).toEqual(['appel/1 ouvrirAppel', 'appel/2 inviter']);
    asked[0]!.answer();
    await turns();
    expect(said()).toEqual(['appel/1 ouvrirAppel', 'appel/2 inviter', 'appel/1 prolongerAppel']);
  });

  it('and is settled when all that waited has its answer', async () => {
    const { asked, announce, settled } = server();
    announce(annonces(17));
    let isSettled = false;
    const settling = settled().then(() => (isSettled = true));
    for (const { answer } of asked.slice(0, 16)) answer();
    await turns();
    expect(isSettled).toBe(false);
    asked[16]!.answer();
    await settling;
    expect(asked).toHaveLength(17);
  });
});
