import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { ROOT } from '../shell/paths.js';
import { temporalCli } from '../temporal-cli/index.js';
import { asked, type Asked } from './asked.js';
import { rowOf, table, type Row } from './table.js';

type Say = (line: string) => void;

/**
 * Runs proofs one after the other and prints what each showed: `F1 F20`, a level or `tout`, `--large`, `--seed N`.
 * @returns whether each was run and passed
 */
export async function runProofs(args: string[], say: Say): Promise<boolean> {
  const seed = args.includes('--seed') ? args[args.indexOf('--seed') + 1] : undefined;
  const words = args.filter((arg) => !arg.startsWith('--') && arg !== seed);
  const cli = await temporalCli(say);
  const env = {
    ...process.env,
    TZ: 'UTC',
    NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
    PATH: [dirname(cli), process.env['PATH']].join(delimiter),
    PREUVES_TAILLE: args.includes('--large') ? 'large' : 'small',
    ...(seed === undefined ? {} : { PREUVES_GRAINE: seed }),
  };

  const rows: Row[] = [];
  for (const proof of asked(words)) {
    await run(proof, env);
    rows.push(rowOf(proof.id));
  }
  say(table(rows));
  return rows.every(({ verdict }) => verdict === 'passed');
}

async function run({ id, spec }: Asked, env: NodeJS.ProcessEnv): Promise<void> {
  rmSync(join(ROOT, 'tmp/preuves', `${id}.json`), { force: true });
  if (!spec) return;
  const jest = [join(ROOT, 'node_modules/jest/bin/jest.js'), '--runTestsByPath', join(ROOT, spec)];
  const child = spawn(process.execPath, jest, { cwd: join(ROOT, 'test'), env, stdio: 'inherit' });
  await once(child, 'exit');
}
