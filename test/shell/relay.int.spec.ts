import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ROLLOVER_IN_PROGRESS } from '@pdn/contracts/temporal';
import type { Answer } from '@pdn/contracts/temporal';
import { eventually, startShell, type DossierSeen } from '../builders/shell.js';

describe('A run hands its dossier over to the next', () => {
  let shell: Awaited<ReturnType<typeof startShell>>;
  let dossier: DossierSeen;
  const secondRun = () => eventually('a second run', async () => (await dossier.runs()).length === 2);

  beforeAll(async () => {
    shell = await startShell();
  }, 60_000);
  beforeEach(() => {
    dossier = shell.newDossier();
    shell.store.done.length = 0;
    shell.store.faults.smtp = null;
    shell.store.faults.store = null;
  });
  afterAll(() => shell.stop());

  it('on request, with nothing but the id of the dossier', async () => {
    await dossier.send(shell.store.command());
    await dossier.rollover();
    await secondRun();

    const started = (await dossier.events())[0]?.workflowExecutionStartedEventAttributes;
    const input = JSON.parse(Buffer.from(started?.input?.payloads?.[0]?.data ?? []).toString());
    expect(input).toEqual({ v: 1, dossier: dossier.id });
  });

  it('past a hundred and fifty events, while four callers go on: nothing lost, nothing twice', async () => {
    await dossier.send(shell.store.command());
    const caller = async () => {
      const answers: Answer[] = [];
      for (let n = 0; n < 60; n += 1) answers.push(await persist(dossier, shell.store.command()));
      return answers;
    };
    const answers = (await Promise.all([caller(), caller(), caller(), caller()])).flat();

    const versions = answers.map((answer) => (answer.kind === 'accepted' ? answer.version : 0));
    expect(versions.sort((a, b) => a - b)).toEqual(Array.from({ length: 240 }, (_, index) => index + 2));
    expect(shell.store.done).toHaveLength(241);
    expect((await dossier.runs()).length).toBeGreaterThan(3);
  }, 60_000);

  it('keeps the armed échéance', async () => {
    const at = new Date(Date.now() + 86_400_000);
    await dossier.send(shell.store.command({ next: { key: 'fiche.1/relance-1', at } }));
    await dossier.rollover();
    await secondRun();
    expect((await dossier.followed()).armed).toBe(at.toISOString());
    await dossier.horloge.avancer(2 * 86_400_000);
    expect(shell.store.done.at(-1)?.key).toBe('fiche.1/relance-1');
  });

  it('with a mail that does not leave: callers are turned away for a moment, then all goes on', async () => {
    shell.store.faults.smtp = () => new Error('ECONNREFUSED');
    const courrier = randomUUID();
    await dossier.send(shell.store.command({ courriers: [courrier] }));
    await dossier.rollover();
    await secondRun();

    expect(await dossier.send(shell.store.command())).toMatchObject({ kind: 'accepted', version: 2 });
    shell.store.faults.smtp = null;
    await eventually('the mail', () => shell.store.mails.includes(courrier), 15_000);
    expect(shell.store.mails.filter((id) => id === courrier)).toHaveLength(1);
  }, 30_000);

  it('while a command waits for the store: whoever comes then is told that nothing happened', async () => {
    await dossier.send(shell.store.command());
    shell.store.faults.store = () => new Error('connect ECONNREFUSED');
    const before = shell.store.calls.execute;
    const accepted = [dossier.send(shell.store.command())];
    await eventually('the command at work', () => shell.store.calls.execute > before);
    await dossier.rollover();

    const turnedAway: unknown[] = [];
    for (; turnedAway.length === 0; await pause(1_000)) {
      const sent = dossier.send(shell.store.command());
      accepted.push(sent);
      sent.catch((error: unknown) => turnedAway.push(error));
    }
    expect(turnedAway[0]).toMatchObject({ cause: { type: ROLLOVER_IN_PROGRESS } });

    shell.store.faults.store = null;
    const settled = await Promise.allSettled(accepted);
    const done = settled.filter(({ status }) => status === 'fulfilled');
    expect(shell.store.done).toHaveLength(done.length + 1);
    await secondRun();
  }, 30_000);
});

const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));

/** What the API does with an error: it means "unknown", so it sends the same id again. */
async function persist(dossier: DossierSeen, commandId: string): Promise<Answer> {
  for (;;) {
    try {
      return await dossier.send(commandId);
    } catch {
      await pause(100);
    }
  }
}
