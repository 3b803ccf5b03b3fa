import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually, startShell, type DossierOfShell } from '../builders/shell.js';

describe('An outage of the store', () => {
  let shell: Awaited<ReturnType<typeof startShell>>;
  let dossier: DossierOfShell;
  const databaseIsDown = () => new Error('connect ECONNREFUSED');

  beforeAll(async () => {
    shell = await startShell();
  }, 60_000);
  beforeEach(() => {
    dossier = shell.newDossier();
    shell.store.faults.store = null;
  });
  afterAll(() => shell.stop());

  it('costs a workflow that was told a few events, however long, and it tries every few seconds', async () => {
    await dossier.act();
    const before = (await dossier.events()).length;
    shell.store.faults.store = databaseIsDown;
    await dossier.send();
    await pause(20_000);
    expect((await dossier.events()).length - before).toBeLessThanOrEqual(10);
    await eventually('a try every five seconds', async () => (await dossier.triedEvery())[0] === 5);

    shell.store.faults.store = null;
    await dossier.heard();
    expect((await dossier.followed()).wake?.version).toBe(2);
  }, 60_000);

  it('leaves an échéance due, which fires once afterwards', async () => {
    const at = new Date(Date.now() + 2_000);
    await dossier.act({ next: { key: 'fiche.1/relance-1', at } });
    const before = (await dossier.events()).length;
    shell.store.faults.store = databaseIsDown;
    await pause(12_000);
    expect((await dossier.events()).length - before).toBeLessThanOrEqual(12);

    shell.store.faults.store = null;
    const fired = () => shell.store.fired.filter(({ stream }) => stream === dossier.stream).length;
    await eventually('the échéance', () => fired() > 0);
    await dossier.act();
    expect(fired()).toBe(1);
  }, 60_000);

  it('during which a dossier is started again: it waits, then knows where it was', async () => {
    await dossier.act({ next: { key: 'terme', at: new Date(Date.now() + 1e9) } });
    await dossier.handle.terminate();
    shell.store.faults.store = databaseIsDown;
    await dossier.verify();
    await pause(3_000);
    shell.store.faults.store = null;
    await eventually('the wake', async () => (await dossier.followed()).wake?.version === 1);
  }, 30_000);
});

describe('A store that is ahead of the workflow', () => {
  let shell: Awaited<ReturnType<typeof startShell>>;
  let dossier: DossierOfShell;

  beforeAll(async () => {
    shell = await startShell();
  }, 60_000);
  beforeEach(() => {
    dossier = shell.newDossier();
  });
  afterAll(() => shell.stop());

  it('is read again when the watch asks', async () => {
    await dossier.act();
    const at = new Date(Date.now() + 86_400_000);
    dossier.commit({ next: { key: 'profil.1/relance-1', at } });
    await dossier.verify();
    await eventually('the timer', async () => (await dossier.followed()).armed === at.toISOString());
    expect((await dossier.followed()).wake?.version).toBe(2);
  });

  it('brings back a dossier whose workflow was lost', async () => {
    dossier.commit({ next: { key: 'profil.1/relance-1', at: new Date(Date.now() + 1e9) } });
    await dossier.verify();
    await eventually('the wake', async () => (await dossier.followed()).wake?.version === 1);
    await dossier.act();
    expect((await dossier.followed()).wake?.version).toBe(2);
  });

  it('brings back a dossier that somebody cancelled', async () => {
    await dossier.act({ next: { key: 'terme', at: new Date(Date.now() + 1e9) } });
    await dossier.handle.cancel();
    await eventually('the end of the run', async () => (await dossier.status()) === 'CANCELLED');
    await dossier.act();
    expect((await dossier.followed()).wake?.version).toBe(2);
  });

  it('has nothing to say of a dossier that does not exist: its workflow ends', async () => {
    await dossier.verify();
    await eventually('the end', async () => (await dossier.status()) === 'COMPLETED');
  });
});

const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));
