import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { temporalCli } from '../temporal-cli/index.js';
import { chromium } from './chromium.js';
import { runLane } from './jest.js';
import { readResults, sum, type SpecResult } from './results.js';
import { belongsTo, LANES, specs } from './specs.js';

type Say = (line: string) => void;

/** A developer's own services are not the tests' business. */
const OWN = [
  'DATABASE_URL',
  'TEMPORAL_ADDRESS',
  'TEMPORAL_NAMESPACE',
  'SMTP_URL',
  'SMTP_EXERCICE_URL',
  'PDN_SECRET',
];

async function environment(say: Say): Promise<NodeJS.ProcessEnv> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    TZ: 'UTC',
    NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
  };
  for (const name of OWN) delete env[name];
  const cli = await temporalCli(say);
  const browser = await chromium(say);
  if (!browser) say('! Aucun Chromium : les tests des pages ne peuvent pas tourner. Donnez CHROMIUM_PATH.');
  return {
    ...env,
    TEMPORAL_CLI: cli,
    PATH: [dirname(cli), env['PATH']].join(delimiter),
    ...(browser ? { CHROMIUM_PATH: browser } : {}),
  };
}

/**
 * Runs every test of the tree, or those whose path contains one of the `wanted`.
 * The last line is `N passed, N failed`; true when nothing failed.
 */
export async function runTests(wanted: string[], say: Say): Promise<boolean> {
  const env = await environment(say);
  const chosen = specs().filter((path) => wanted.length === 0 || wanted.some((part) => path.includes(part)));
  const folder = mkdtempSync(join(tmpdir(), 'parcours-tests-'));
  const results: SpecResult[] = [];
  const troubles: string[] = [];
  for (const lane of LANES) {
    const files = chosen.filter((path) => belongsTo(lane, path));
    if (files.length === 0) continue;
    say(`\n${lane.name}: ${files.length} files`);
    const record = join(folder, lane.name);
    troubles.push(...(await runLane(lane, files, record, env)));
    results.push(...readResults(record));
  }
  rmSync(folder, { recursive: true, force: true });

  const { passed, failed, remarks } = sum(chosen, results, troubles);
  if (remarks.length > 0) say(`\n${remarks.join('\n')}`);
  say(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0;
}
