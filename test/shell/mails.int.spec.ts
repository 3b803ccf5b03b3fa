import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ApplicationFailure } from '@temporalio/common';
import { eventually, startShell, type DossierSeen } from '../builders/shell.js';

describe('Mails leave beside the commands', () => {
  let shell: Awaited<ReturnType<typeof startShell>>;
  let dossier: DossierSeen;
  const left = (id: string) => shell.store.mails.filter((courrier) => courrier === id).length;

  beforeAll(async () => {
    shell = await startShell();
  }, 60_000);
  beforeEach(() => {
    dossier = shell.newDossier();
    shell.store.done.length = 0;
    shell.store.faults.smtp = null;
    shell.store.calls.deliver = 0;
    shell.store.calls.wake = 0;
  });
  afterAll(() => shell.stop());

  it('each once', async () => {
    const mails = [randomUUID(), randomUUID(), randomUUID()];
    await dossier.send(shell.store.command({ courriers: mails }));
    await eventually('three mails', () => mails.every((id) => left(id) === 1));
    await eventually('no mail in flight', async () => (await dossier.followed()).inFlight.length === 0);
    expect((await dossier.followed()).wake?.courriers).toEqual([]);
    expect(shell.store.calls).toMatchObject({ deliver: 3, wake: 0 });
  });

  it('at the price of six events each', async () => {
    await dossier.send(shell.store.command());
    const before = (await dossier.events()).length;
    await dossier.send(shell.store.command({ courriers: [randomUUID()] }));
    await eventually('no mail in flight', async () => (await dossier.followed()).inFlight.length === 0);
    expect((await dossier.events()).length - before).toBe(6 + 6);
  });

  it('no mail server blocks a command', async () => {
    shell.store.faults.smtp = () => new Error('ECONNREFUSED');
    const courrier = randomUUID();
    await dossier.send(shell.store.command({ courriers: [courrier] }));
    await eventually('an attempt', () => shell.store.calls.deliver > 0);
    expect(await dossier.send(shell.store.command())).toMatchObject({ kind: 'accepted', version: 2 });

    shell.store.faults.smtp = null;
    await eventually('the mail', () => left(courrier) === 1, 15_000);
  }, 20_000);

  it('an échéance that waited for its mail comes back with it', async () => {
    const courrier = randomUUID();
    const next = { key: 'bilan.1/rappel-1', at: new Date(Date.now() + 86_400_000) };
    await dossier.send(shell.store.command({ courriers: [courrier], afterMail: next }));
    await eventually('the échéance', async () => (await dossier.followed()).armed === next.at.toISOString());
  });

  it('a definite failure becomes a command of the dossier', async () => {
    const courrier = shell.store.refusedMail();
    await dossier.send(shell.store.command({ courriers: [courrier] }));
    await eventually('constaterNonRemise', () => shell.store.done.length === 2);
    await eventually('settled', async () => (await dossier.followed()).wake?.courriers.length === 0);
    expect(shell.store.calls.deliver).toBe(1);
  });

  it('one that cannot be written does not spin; the watch asks for it again', async () => {
    shell.store.faults.smtp = () => ApplicationFailure.nonRetryable('RenderError at bilan-ouvert', 'bug');
    const courrier = randomUUID();
    await dossier.send(shell.store.command({ courriers: [courrier] }));
    await eventually('the failure', async () => (await dossier.followed()).inFlight.length === 0);
    await dossier.send(shell.store.command());
    expect(shell.store.calls.deliver).toBe(1);

    shell.store.faults.smtp = null;
    await dossier.verify();
    await eventually('the mail', () => left(courrier) === 1);
  });

  it('a closed dossier ends when its last mail has left', async () => {
    shell.store.faults.smtp = () => new Error('ECONNREFUSED');
    const courrier = randomUUID();
    await dossier.send(shell.store.command({ courriers: [courrier], closed: true }));
    await eventually('an attempt', () => shell.store.calls.deliver > 0);
    expect(await dossier.status()).toBe('RUNNING');

    shell.store.faults.smtp = null;
    await eventually('the end', async () => (await dossier.status()) === 'COMPLETED', 15_000);
    expect(left(courrier)).toBe(1);
  }, 20_000);
});
