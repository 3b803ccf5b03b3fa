import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ApplicationFailure } from '@temporalio/common';
import { UPDATES } from '@pdn/contracts/temporal';
import { eventually, startShell, type DossierSeen } from '../builders/shell.js';

describe('A dossier takes its commands one at a time', () => {
  let shell: Awaited<ReturnType<typeof startShell>>;
  let dossier: DossierSeen;

  beforeAll(async () => {
    shell = await startShell();
  }, 60_000);
  beforeEach(() => {
    dossier = shell.newDossier();
    shell.store.done.length = 0;
    shell.store.faults.delay = 0;
    shell.store.faults.store = null;
  });
  afterAll(() => shell.stop());

  it('answers each with its version', async () => {
    const ids = Array.from({ length: 5 }, () => shell.store.command());
    for (const [index, id] of ids.entries()) {
      expect(await dossier.send(id)).toMatchObject({ kind: 'accepted', version: index + 1 });
    }
    expect(shell.store.done.map(({ commandId }) => commandId)).toEqual(ids);
  });

  it('lets those that come at once wait for their turn', async () => {
    shell.store.faults.delay = 20;
    shell.store.concurrent.most = 0;
    await dossier.send(shell.store.command());
    const answers = await Promise.all(Array.from({ length: 9 }, () => dossier.send(shell.store.command())));

    expect(shell.store.concurrent.most).toBe(1);
    const versions = answers.map((answer) => (answer.kind === 'accepted' ? answer.version : 0));
    expect(versions.sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('knows every name of the list', async () => {
    for (const name of UPDATES) {
      expect(await dossier.send(shell.store.command(), name)).toMatchObject({ kind: 'accepted' });
    }
  });

  it('does once what is asked many times, and gives the same answer', async () => {
    const id = shell.store.command();
    const answers = await Promise.all(Array.from({ length: 6 }, () => dossier.send(id)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(shell.store.done).toHaveLength(1);
  });

  it('gives the same answer in a later run, which has forgotten the Update', async () => {
    const id = shell.store.command();
    const first = await dossier.send(id);
    await dossier.rollover();
    await eventually('a second run', async () => (await dossier.runs()).length === 2);

    expect(await dossier.send(id)).toEqual(first);
    expect(shell.store.done).toHaveLength(1);
  });

  it('answers a refusal as a value, and goes on', async () => {
    await dossier.send(shell.store.command());
    const refused = shell.store.command({ refuse: 'charte-remplacee' });
    expect(await dossier.send(refused)).toMatchObject({ kind: 'refused', code: 'charte-remplacee' });
    expect(await dossier.send(shell.store.command())).toMatchObject({ kind: 'accepted', version: 2 });
  });

  it('ends when its first command is refused, and begins again with the next', async () => {
    await dossier.send(shell.store.command({ refuse: 'reseau-inconnu' }));
    await eventually('the end', async () => (await dossier.status()) === 'COMPLETED');

    expect(await dossier.send(shell.store.command())).toMatchObject({ kind: 'accepted', version: 1 });
    expect(await dossier.status()).toBe('RUNNING');
  });

  it('ends when nothing more will come', async () => {
    await dossier.send(shell.store.command({ next: { key: 'terme', at: new Date(Date.now() + 1e9) } }));
    await dossier.send(shell.store.command({ closed: true, next: null }));
    await eventually('the end', async () => (await dossier.status()) === 'COMPLETED');
  });

  it('fails a command at once when the store says that no retry would help, and takes the next', async () => {
    await dossier.send(shell.store.command());
    shell.store.faults.store = () => ApplicationFailure.nonRetryable('TypeError at decide', 'bug');
    const before = shell.store.calls.execute;
    await expect(dossier.send(shell.store.command())).rejects.toThrow('Workflow Update failed');
    expect(shell.store.calls.execute - before).toBe(1);

    shell.store.faults.store = null;
    expect(await dossier.send(shell.store.command())).toMatchObject({ kind: 'accepted', version: 2 });
  });

  it('turns away what is not the id of a command, without a trace', async () => {
    await dossier.send(shell.store.command());
    const before = (await dossier.events()).length;
    await expect(dossier.send('Camille Dupont')).rejects.toThrow('Workflow Update failed');
    expect(await dossier.events()).toHaveLength(before);
  });

  it('costs six events a command', async () => {
    await dossier.send(shell.store.command());
    const before = (await dossier.events()).length;
    for (let n = 0; n < 10; n += 1) await dossier.send(shell.store.command());
    expect((await dossier.events()).length - before).toBe(60);
  });
});
