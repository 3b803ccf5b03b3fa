import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROOT } from './tracked.js';

interface Cruise {
  summary: { violations: { rule: { name: string }; from: string; to: string }[]; totalCruised: number };
}

async function cruise(...folders: string[]): Promise<Cruise['summary']> {
  const cli = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [cli, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...folders];
  const options = { cwd: ROOT, maxBuffer: 2 ** 28, env: { ...process.env, NODE_OPTIONS: '' } };
  const { stdout } = await promisify(execFile)(process.execPath, args, options).catch(
    (error: { stdout: string }) => error,
  );
  return (JSON.parse(stdout) as Cruise).summary;
}

describe('Imports', () => {
  let planted: string;
  beforeAll(async () => {
    await mkdir(join(ROOT, 'tmp'), { recursive: true });
    planted = await mkdtemp(join(ROOT, 'tmp/cycle-'));
    await writeFile(join(planted, 'a.ts'), "import { b } from './b.js';\nexport const a = () => b;\n");
    await writeFile(
      join(planted, 'b.ts'),
      "import type { a } from './a.js';\nexport const b: typeof a | null = null;\n",
    );
  });
  afterAll(() => rm(planted, { recursive: true }));

  it('make no cycle, types included, and all resolve', async () => {
    const { violations, totalCruised } = await cruise('libs', 'apps', 'tools', 'test');
    expect(totalCruised).toBeGreaterThan(200);
    expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  }, 300_000);

  it('are refused when they make a planted cycle', async () => {
    const { violations } = await cruise(planted.slice(ROOT.length + 1));
    expect(violations.map(({ rule }) => rule.name)).toContain('no-cycle');
  }, 300_000);
});
