import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ApplicationFailure } from '@temporalio/common';
import { SIGNAUX } from '@pdn/contracts/temporal';
import { eventually, startShell, type DossierOfShell } from '../builders/shell.js';

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY);

describe('A workflow hears of what was committed', () => {
  let shell: Awaited<ReturnType<typeof startShell>>;
  let dossier: DossierOfShell;

  beforeAll(async () => {
    shell = await startShell();
  }, 60_000);
  beforeEach(() => {
    dossier = shell.newDossier();
    shell.store.calls.wake = 0;
    shell.store.faults.delay = 0;
    shell.store.faults.store = null;
  });
  afterAll(() => shell.stop());

  it('by the signal of each command, and reads where its stream stands', async () => {
    for (let version = 1; version <= 5; version += 1) {
      await dossier.act();
      expect((await dossier.followed()).wake?.version).toBe(version);
    }
  });

  it('under every name of the list, and under one that it does not know', async () => {
    for (const name of SIGNAUX) await dossier.act({}, name);
    dossier.commit();
    await dossier.handle.signal('commandeDUnCodePlusRecent', 'id');
    await dossier.heard();
    expect(await dossier.status()).toBe('RUNNING');
  });

  it('of what comes while the store answers, slowly, to the news before', async () => {
    await dossier.act();
    shell.store.faults.store = () => new Error('connect ECONNREFUSED');
    await dossier.send();
    const byActivity = async () => ((await dossier.handle.describe()).raw.pendingActivities ?? []).length > 0;
    await eventually('the regular activity at work', byActivity);
    shell.store.faults.delay = 1_500;
    const before = shell.store.calls.wake;
    shell.store.faults.store = null;
    await eventually('the store to be asked', () => shell.store.calls.wake > before);
    await dossier.send();
    await eventually('the second', async () => (await dossier.followed()).wake?.version === 3);
  });

  it('once, however often it is told', async () => {
    await dossier.act();
    shell.store.calls.wake = 0;
    await Promise.all(Array.from({ length: 20 }, () => dossier.tell()));
    await eventually('every signal in its history', async () => {
      const { WORKFLOW_EXECUTION_SIGNALED: signals } = await dossier.tally();
      return signals === 21;
    });
    await dossier.followed();
    expect(shell.store.calls.wake).toBeLessThan(20);
    expect(await dossier.runs()).toHaveLength(1);
  });

  it('in a run that has forgotten what it was told before', async () => {
    await dossier.act();
    await dossier.rollover();
    await eventually('a second run', async () => (await dossier.runs()).length === 2);
    await dossier.act();
    expect((await dossier.followed()).wake?.version).toBe(2);
  });

  it('whatever failed before: the next news asks the store again, and so does a minute', async () => {
    await dossier.act();
    shell.store.faults.store = () => ApplicationFailure.nonRetryable('TypeError at echeances', 'bug');
    const before = shell.store.calls.wake;
    await dossier.send();
    await eventually('the failure', () => shell.store.calls.wake > before);
    await dossier.horloge.avancer(50_000);
    expect(shell.store.calls.wake - before).toBe(1);
    await dossier.horloge.avancer(20_000);
    expect(shell.store.calls.wake - before).toBe(2);

    shell.store.faults.store = null;
    await dossier.act();
    expect((await dossier.followed()).wake?.version).toBe(3);
  });

  it('at the price of five events a command', async () => {
    await dossier.act();
    const before = (await dossier.events()).length;
    for (let n = 0; n < 10; n += 1) await dossier.act();
    expect((await dossier.events()).length - before).toBe(50);
  });

  it('at that of eight at most: two for another échéance, one for other attributes; two more for the patch at the end', async () => {
    for (let n = 1; n <= 12; n += 1) {
      const next = n === 12 ? null : { key: `etape-${n}/relance-1`, at: inDays(n) };
      await dossier.act({ next, closed: n === 12, attributes: { PdnEtat: `etape-${n}` } });
    }
    await eventually('the end', async () => (await dossier.status()) === 'COMPLETED');
    const events = await dossier.events();
    expect(await dossier.runs()).toHaveLength(1);
    expect(events.length).toBeLessThanOrEqual(12 * 8 + 2);
  });
});

describe('A workflow ends', () => {
  let shell: Awaited<ReturnType<typeof startShell>>;
  let dossier: DossierOfShell;
  const ended = () => eventually('the end', async () => (await dossier.status()) === 'COMPLETED');

  beforeAll(async () => {
    shell = await startShell();
  }, 60_000);
  beforeEach(() => {
    dossier = shell.newDossier();
    shell.store.calls.wake = 0;
  });
  afterAll(() => shell.stop());

  it('when nothing more will come, and begins again with the next command', async () => {
    await dossier.act({ next: { key: 'terme', at: inDays(900) } });
    await dossier.act({ closed: true, next: null });
    await ended();

    await dossier.act({ closed: false, next: { key: 'terme', at: inDays(900) } }, 'rouvrirBilan');
    expect(await dossier.status()).toBe('RUNNING');
    expect((await dossier.followed()).wake?.version).toBe(3);
  });

  it('at once when it is revived though its stream is closed: one look, shown, no timer', async () => {
    dossier.commit({ closed: true, attributes: { PdnEtat: 'archive' } });
    await dossier.tell('archiverDossier');
    await ended();
    expect(shell.store.calls.wake).toBe(1);
    expect(await dossier.tally()).toEqual({
      WORKFLOW_EXECUTION_STARTED: 1,
      WORKFLOW_EXECUTION_SIGNALED: 1,
      WORKFLOW_TASK_SCHEDULED: 1,
      WORKFLOW_TASK_STARTED: 1,
      WORKFLOW_TASK_COMPLETED: 1,
      // the look, and the patch with the attribute that names it
      MARKER_RECORDED: 2,
      UPSERT_WORKFLOW_SEARCH_ATTRIBUTES: 2,
      WORKFLOW_EXECUTION_COMPLETED: 1,
    });
  });

  it('when nothing was ever accepted', async () => {
    await dossier.verify();
    await ended();
  });
});
