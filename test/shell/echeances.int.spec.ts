import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ApplicationFailure } from '@temporalio/common';
import { eventually, startShell, type DossierOfShell } from '../builders/shell.js';

const DAY = 86_400_000;
const MINUTE = 60_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY);
/** A busy machine is late by a second; a wrong clock by days. */
const ON_TIME = 5_000;
const late = (done: { now: string } | undefined, at: Date) => Date.parse(done?.now ?? '') - at.getTime();

describe('An échéance fires by itself', () => {
  let shell: Awaited<ReturnType<typeof startShell>>;
  let dossier: DossierOfShell;
  const fired = (key: string) =>
    shell.store.fired.filter((one) => one.stream === dossier.stream && one.key === key);

  beforeAll(async () => {
    shell = await startShell();
  }, 60_000);
  beforeEach(() => {
    dossier = shell.newDossier();
    shell.store.faults.store = null;
    shell.store.faults.echeance = null;
  });
  afterAll(() => shell.stop());

  it('at its instant, not before', async () => {
    const at = inDays(45);
    await dossier.act({ next: { key: 'pieces.1/relance-1', at } });
    await dossier.horloge.avancer(44 * DAY);
    expect(fired('pieces.1/relance-1')).toHaveLength(0);

    await dossier.horloge.avancer(2 * DAY);
    expect(fired('pieces.1/relance-1')).toHaveLength(1);
    expect(late(fired('pieces.1/relance-1')[0], at)).toBeGreaterThanOrEqual(0);
    expect(late(fired('pieces.1/relance-1')[0], at)).toBeLessThan(ON_TIME);
  });

  it('each at its own, over ten years and many runs', async () => {
    const instants = Array.from({ length: 60 }, (_, index) => inDays(60 * (index + 1)));
    instants.forEach((_, index) =>
      shell.store.whenDue(`serie.${index}/rappel-1`, {
        next: instants[index + 1] ? { key: `serie.${index + 1}/rappel-1`, at: instants[index + 1]! } : null,
      }),
    );
    await dossier.act({ next: { key: 'serie.0/rappel-1', at: instants[0]! } });
    await dossier.horloge.avancer(3_700 * DAY);

    expect(shell.store.fired.filter(({ stream }) => stream === dossier.stream).map(({ key }) => key)).toEqual(
      instants.map((_, index) => `serie.${index}/rappel-1`),
    );
    for (const [index, at] of instants.entries()) {
      expect(late(fired(`serie.${index}/rappel-1`)[0], at)).toBeGreaterThanOrEqual(0);
      expect(late(fired(`serie.${index}/rappel-1`)[0], at)).toBeLessThan(ON_TIME);
    }
    const runs = await dossier.runs();
    expect(runs.length).toBeGreaterThan(2);
    for (const run of runs) expect((await dossier.events(run)).length).toBeLessThanOrEqual(200);
  }, 60_000);

  it('arms one timer, and keeps it while the instant is the same', async () => {
    const at = inDays(10);
    await dossier.act({ next: { key: 'fiche.1/relance-1', at } });
    for (let n = 0; n < 4; n += 1) await dossier.act();

    const tally = await dossier.tally();
    expect(tally.TIMER_STARTED).toBe(1);
    expect(tally.TIMER_CANCELED).toBeUndefined();
    expect((await dossier.followed()).armed).toBe(at.toISOString());
  });

  it('names the pending timer for whoever looks at the Temporal UI', async () => {
    const at = inDays(10);
    await dossier.act({ next: { key: 'fiche.1/relance-1', at } });
    const timer = (await dossier.events()).find(
      ({ timerStartedEventAttributes }) => timerStartedEventAttributes,
    );
    const summary = Buffer.from(timer?.userMetadata?.summary?.data ?? []).toString();
    expect(JSON.parse(summary)).toBe(`fiche.1/relance-1 · ${at.toISOString()}`);
  });

  it('never when a command moved it', async () => {
    await dossier.act({ next: { key: 'bilan.1/rappel-1', at: inDays(3) } });
    await dossier.act({ next: { key: 'bilan.2/rappel-1', at: inDays(9) } });
    await dossier.horloge.avancer(5 * DAY);
    expect(fired('bilan.1/rappel-1')).toHaveLength(0);
    expect(fired('bilan.2/rappel-1')).toHaveLength(0);
    await dossier.horloge.avancer(5 * DAY);
    expect(fired('bilan.2/rappel-1')).toHaveLength(1);
  });

  it('at once when the store says that it is overdue', async () => {
    await dossier.act();
    dossier.commit({ next: { key: 'profil.1/relance-1', at: inDays(-1) } });
    await dossier.verify();
    await eventually('the échéance', () => fired('profil.1/relance-1').length === 1);
  });

  it('once for each of a hundred that are late when their worker comes back', async () => {
    const dossiers = Array.from({ length: 100 }, () => shell.newDossier());
    const overdue = (stream: string) => shell.store.fired.filter((one) => one.stream === stream).length;
    await shell.withoutWorker(async () => {
      for (const late of dossiers) {
        late.commit({ next: { key: 'bilan.1/rappel-1', at: inDays(-1) } });
        await late.tell();
      }
    });
    await eventually('all of them', () => dossiers.every(({ stream }) => overdue(stream) > 0), 60_000);
    await dossier.act();
    expect(dossiers.map(({ stream }) => overdue(stream))).toEqual(dossiers.map(() => 1));
  }, 90_000);

  it('waits a minute when it is refused, then two, then four: it never spins', async () => {
    const at = inDays(1);
    shell.store.whenDue('bilan.9/rappel-1', { refuse: 'echeance-non-due' });
    await dossier.act({ next: { key: 'bilan.9/rappel-1', at } });
    const before = shell.store.calls.execute;
    await dossier.horloge.avancerJusqua(new Date(at.getTime() + 8 * MINUTE));
    expect(shell.store.calls.execute - before).toBe(4);

    shell.store.whenDue('bilan.9/rappel-1', {});
    await dossier.horloge.avancer(8 * MINUTE);
    expect(fired('bilan.9/rappel-1')).toHaveLength(1);
  });

  it('survives a rule that throws: reported, tried again, and commands go on', async () => {
    const at = inDays(1);
    await dossier.act({ next: { key: 'terme.1/relance-1', at } });
    shell.store.faults.echeance = () => ApplicationFailure.nonRetryable('TypeError at decide', 'bug');
    await dossier.horloge.avancerJusqua(new Date(at.getTime() + 1_000));
    await dossier.act();
    expect(await dossier.status()).toBe('RUNNING');

    shell.store.faults.echeance = null;
    await dossier.horloge.avancer(3 * MINUTE);
    expect(fired('terme.1/relance-1')).toHaveLength(1);
  });
});
