import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually, startShell, type DossierOfShell } from '../builders/shell.js';

describe('What an administrator sees in the Temporal UI', () => {
  let shell: Awaited<ReturnType<typeof startShell>>;
  let dossier: DossierOfShell;
  const attributes = { PdnEtat: 'entretien', PdnReseau: '50', PdnTerme: '2029-06-30T21:59:59.000Z' };
  const upserts = async () => (await dossier.tally()).UPSERT_WORKFLOW_SEARCH_ATTRIBUTES ?? 0;

  beforeAll(async () => {
    shell = await startShell();
  }, 60_000);
  beforeEach(() => {
    dossier = shell.newDossier();
  });
  afterAll(() => shell.stop());

  it('finds a dossier by where it stands', async () => {
    await dossier.act({ attributes });
    const { typedSearchAttributes: shown } = await dossier.handle.describe();
    expect(shown.get({ name: 'PdnEtat', type: 'KEYWORD' })).toBe('entretien');
    expect(shown.get({ name: 'PdnTerme', type: 'DATETIME' })?.toISOString()).toBe(attributes.PdnTerme);

    const found = async () => {
      for await (const { workflowId } of shell.env.client.workflow.list({ query: `PdnEtat = 'entretien'` }))
        if (workflowId === dossier.stream) return true;
      return false;
    };
    await eventually('the dossier in the list', found);
  });

  it('changes an attribute when it differs, and only then', async () => {
    await dossier.act({ attributes });
    await dossier.act({ attributes });
    await dossier.act();
    expect(await upserts()).toBe(1);

    await dossier.act({ attributes: { PdnTerme: null } });
    expect(await upserts()).toBe(2);
    const { typedSearchAttributes: shown } = await dossier.handle.describe();
    expect(shown.get({ name: 'PdnTerme', type: 'DATETIME' })).toBeUndefined();
  });

  it('shows a life that ended as it ended, and again to whoever tells it something', async () => {
    const shown = async () =>
      (await dossier.handle.describe()).typedSearchAttributes.get({ name: 'PdnEtat', type: 'KEYWORD' });
    const ended = async (runs: number) =>
      eventually(
        'the end',
        async () => (await dossier.runs()).length === runs && (await dossier.status()) === 'COMPLETED',
      );
    await dossier.act({ attributes });
    await dossier.send({ closed: true, attributes: { PdnEtat: 'sans-suite' } }, 'classerSansSuite');
    await ended(1);
    expect(await shown()).toBe('sans-suite');
    const { currentDetails } = await dossier.handle.query<{ currentDetails?: string }>(
      '__temporal_workflow_metadata',
    );
    expect(currentDetails).toBe('version 2');

    await dossier.verify();
    await ended(2);
    expect(await shown()).toBe('sans-suite');
  });

  it('shows nothing of a stream of which nothing was accepted', async () => {
    await dossier.verify();
    await eventually('the end', async () => (await dossier.status()) === 'COMPLETED');
    expect(await dossier.tally()).not.toHaveProperty('UPSERT_WORKFLOW_SEARCH_ATTRIBUTES');
  });

  it('keeps them in the next run without setting them again', async () => {
    await dossier.act({ attributes });
    await dossier.rollover();
    await eventually('a second run', async () => (await dossier.runs()).length === 2);
    await dossier.act();
    expect(await upserts()).toBe(0);
    expect(
      (await dossier.handle.describe()).typedSearchAttributes.get({ name: 'PdnEtat', type: 'KEYWORD' }),
    ).toBe('entretien');
  });

  it('reads where the dossier stands, and what was done under its own name', async () => {
    await dossier.act({}, 'planifierEntretien');
    const details = await dossier.handle.query<{ currentDetails?: string }>('__temporal_workflow_metadata');
    expect(details.currentDetails).toBe('version 1');

    const signal = (await dossier.events()).find((event) => event.workflowExecutionSignaledEventAttributes);
    expect(signal?.workflowExecutionSignaledEventAttributes?.signalName).toBe('planifierEntretien');
  });
});
