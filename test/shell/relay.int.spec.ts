import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually, startShell, type DossierOfShell } from '../builders/shell.js';

const DAY = 86_400_000;

describe('A run hands its stream over to the next', () => {
  let shell: Awaited<ReturnType<typeof startShell>>;
  let dossier: DossierOfShell;
  const secondRun = () => eventually('a second run', async () => (await dossier.runs()).length === 2);

  beforeAll(async () => {
    shell = await startShell();
  }, 60_000);
  beforeEach(() => {
    dossier = shell.newDossier();
    shell.store.calls.wake = 0;
    shell.store.faults.store = null;
  });
  afterAll(() => shell.stop());

  it('on request, with nothing but the id of the dossier', async () => {
    await dossier.act();
    await dossier.rollover();
    await secondRun();

    const started = (await dossier.events())[0]?.workflowExecutionStartedEventAttributes;
    const input = JSON.parse(Buffer.from(started?.input?.payloads?.[0]?.data ?? []).toString());
    expect(input).toEqual({ v: 1, dossier: dossier.id });
    await eventually('the wake', async () => (await dossier.followed()).wake?.version === 1);
  });

  it('keeps the armed échéance', async () => {
    const at = new Date(Date.now() + DAY);
    await dossier.act({ next: { key: 'fiche.1/relance-1', at } });
    await dossier.rollover();
    await secondRun();
    expect((await dossier.followed()).armed).toBe(at.toISOString());
    await dossier.horloge.avancer(2 * DAY);
    expect(shell.store.fired.at(-1)).toMatchObject({ stream: dossier.stream, key: 'fiche.1/relance-1' });
  });

  it('past a hundred and fifty events, while four people go on acting: nothing stays unheard', async () => {
    await dossier.act();
    const person = async () => {
      for (let n = 0; n < 60; n += 1) await dossier.act();
    };
    await Promise.all([person(), person(), person(), person()]);

    expect((await dossier.followed()).wake?.version).toBe(241);
    const runs = await dossier.runs();
    expect(runs.length).toBeGreaterThan(2);
    for (const run of runs) expect((await dossier.events(run)).length).toBeLessThan(250);
  }, 60_000);

  it('in the middle of a burst of five hundred signals, which costs a few looks at the store', async () => {
    await dossier.act();
    shell.store.calls.wake = 0;
    const fifty = async () => {
      for (let n = 0; n < 50; n += 1) await dossier.send();
    };
    await Promise.all(Array.from({ length: 10 }, fifty));
    await dossier.heard();

    expect((await dossier.followed()).wake?.version).toBe(501);
    expect((await dossier.runs()).length).toBeGreaterThan(1);
    expect(shell.store.calls.wake).toBeLessThan(100);
  }, 60_000);

  it('while signals never cease: a new run starts all the same, and hears', async () => {
    await dossier.act();
    let ceased = false;
    const insist = async ({ announce, settled }: ReturnType<typeof shell.newAnnouncer>) => {
      while (!ceased) {
        dossier.commit();
        announce([{ stream: dossier.stream, signal: 'deposerCandidature', commandId: randomUUID() }]);
        await settled();
      }
    };
    const processes = Array.from({ length: 2 }, shell.newAnnouncer);
    const insisting = [...processes, ...processes, ...processes].map(insist);
    await eventually('several runs', async () => (await dossier.runs()).length > 3, 30_000);
    const [second] = (await dossier.runs()).slice(1);
    const before = shell.store.calls.wake;
    await eventually('looks at the store', () => shell.store.calls.wake > before + 3);
    ceased = true;
    await Promise.all(insisting);
    await dossier.heard();
    expect((await dossier.events(second)).length).toBeLessThan(1_000);
  }, 60_000);

  it('while the store is away: what was committed before is heard by the next run', async () => {
    await dossier.act();
    shell.store.faults.store = () => new Error('connect ECONNREFUSED');
    const before = shell.store.calls.wake;
    await dossier.send();
    await eventually('the store to be asked', () => shell.store.calls.wake > before);
    await dossier.rollover();
    await dossier.send();

    shell.store.faults.store = null;
    await secondRun();
    await eventually('the wake', async () => (await dossier.followed()).wake?.version === 3);
  }, 30_000);
});
