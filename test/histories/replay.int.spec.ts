import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker, type WorkflowBundle } from '@temporalio/worker';
import { KINDS, LIVES } from '../builders/lives.js';
import { startShell, workflowBundle, type DossierOfShell } from '../builders/shell.js';

const HERE = import.meta.dirname;
const ROOT = resolve(HERE, '../..');

/**
 * Real histories, one a run. Once kept, a file is never recorded again: sleeping dossiers have the same. `closed`: a life
 * that ended before ends were shown.
 */
const KEPT = readdirSync(HERE).filter((name) => name.endsWith('.json'));
const kept = (name: string) => readFileSync(join(HERE, name), 'utf8');

/**
 * Set to the name of a release to keep the lives that the first test lives (docs/evolution.md). Those of 0.1 and 0.2 stood
 * on Updates, and nobody had deployed them: see docs/decisions/0013.
 */
const { KEEP_HISTORIES } = process.env;

const replay = (workflowBundle: WorkflowBundle, history: string) =>
  Worker.runReplayHistory({ workflowBundle }, JSON.parse(history));

describe('Histories of today', () => {
  let shell: Awaited<ReturnType<typeof startShell>>;
  beforeAll(async () => {
    shell = await startShell();
  }, 60_000);
  afterAll(() => shell.stop());

  it.each(Object.keys(LIVES))(
    'replay: %s',
    async (name) => {
      const dossier = shell.newDossier(KINDS[name]);
      await LIVES[name]!(shell, dossier);
      for (const [index, runId] of (await dossier.runs()).entries()) {
        const history = await recorded(dossier, runId);
        await replay(await workflowBundle(), history);
        if (KEEP_HISTORIES) writeFileSync(join(HERE, `${KEEP_HISTORIES}.${name}.${index + 1}.json`), history);
      }
    },
    60_000,
  );
});

describe('Kept histories', () => {
  it('are there, of every kind of life', () => {
    for (const life of Object.keys(LIVES)) expect(KEPT.some((name) => name.includes(`.${life}.`))).toBe(true);
  });

  it.each(KEPT)(
    'replay under the code of today: %s',
    async (name) => {
      await replay(await workflowBundle(), kept(name));
    },
    60_000,
  );

  it('start with every version of the input that there is', () => {
    expect(new Set(KEPT.map((name) => inputOf(JSON.parse(kept(name))).v))).toEqual(new Set([1]));
  });

  it('would not go on with an input of newer code: the task fails, and the run waits', async () => {
    const history = JSON.parse(kept(KEPT[0]!)) as StoredHistory;
    setInput(history, { ...inputOf(history), v: 2 });
    await expect(replay(await workflowBundle(), JSON.stringify(history))).rejects.toThrow(
      'This run was started with input v2, this worker knows v1',
    );
  }, 60_000);

  it.each([
    ['a wake by a regular activity', 'local.wake(input)', 'regular.wake(input)'],
    [
      'an échéance by a regular activity',
      'local.execute.executeWithOptions',
      'regular.execute.executeWithOptions',
    ],
    ['a regular activity renamed', 'regular.wake(input)', 'regular.reveil(input)'],
    ['a timer that is set again', 'if (isSet(at))', 'if (false)'],
    ['attributes that are always set', 'changed.length > 0', 'true'],
    ['attributes that are never set', 'changed.length > 0', 'false'],
    ['an échéance that is not fired', 'dossier.isDue()', 'false'],
    ['no hold of what was refused', 'held.until', 'Date.parse(next.at)'],
    ['a life that does not end', 'isOver(wake)', 'false'],
    ['an end that is shown where it was not', ".patched)('end-shown')", ".uuid4)('end-shown')"],
    ['runs that are shorter', 'LONG_RUN = 150', 'LONG_RUN = 15'],
    ['runs that are longer', 'LONG_RUN = 150', 'LONG_RUN = 500'],
    ['no rollover', 'asked = true', 'asked = false'],
  ])(
    'would not under %s',
    async (_what, before, after) => {
      const { code } = await workflowBundle();
      expect(code).toContain(before);
      const incompatible = { code: code.replaceAll(before, after) };
      const outcomes = await Promise.allSettled(KEPT.map((name) => replay(incompatible, kept(name))));
      const failures = outcomes.flatMap((outcome) =>
        outcome.status === 'rejected' ? [outcome.reason as Error] : [],
      );
      expect(failures.length).toBeGreaterThan(0);
      expect(new Set(failures.map(({ name }) => name))).toEqual(new Set(['DeterminismViolationError']));
    },
    60_000,
  );
});

/** Without the names of the machine and the folders that it was recorded on. */
async function recorded(dossier: DossierOfShell, runId: string): Promise<string> {
  const history = historyToJSON(await dossier.handle.client.getHandle(dossier.stream, runId).fetchHistory());
  return history.replaceAll(ROOT, '').replaceAll(/"\d+@[^"]*"/g, '"worker"');
}

/** What a kept file has of the event that starts the run. */
interface StoredHistory {
  events: [{ workflowExecutionStartedEventAttributes: { input: { payloads: [{ data: string }] } } }];
}

const payloadOf = ({ events: [started] }: StoredHistory) =>
  started.workflowExecutionStartedEventAttributes.input.payloads[0];

const inputOf = (history: StoredHistory) =>
  JSON.parse(Buffer.from(payloadOf(history).data, 'base64').toString()) as { v: number };

function setInput(history: StoredHistory, input: object): void {
  payloadOf(history).data = Buffer.from(JSON.stringify(input)).toString('base64');
}
