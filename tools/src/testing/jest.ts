import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../shell/paths.js';
import { readResults } from './results.js';
import type { Lane } from './specs.js';

const PROJECTS = ['libs', 'apps']
  .flatMap((parent) => readdirSync(join(ROOT, parent)).map((name) => `${parent}/${name}`))
  .concat('tools', 'test')
  .filter((folder) => existsSync(join(ROOT, folder, 'jest.config.mjs')));

const REPORTER = join(import.meta.dirname, 'reporter.js');
/** After its last file, Jest must end by itself: what keeps it was left open by a test. */
const LEAVE_MS = 20_000;
const LOOK_MS = 1_000;

/** Runs the lane's files; resolves to what went wrong beside the tests themselves. */
export async function runLane(
  lane: Lane,
  files: string[],
  results: string,
  env: NodeJS.ProcessEnv,
): Promise<string[]> {
  const args = ['--projects', ...PROJECTS, '--reporters', REPORTER, '--maxWorkers', String(lane.workers)];
  const order = ['--testSequencer', join(ROOT, 'tools/jest/sequencer.mjs')];
  const jest = [
    join(ROOT, 'node_modules/jest/bin/jest.js'),
    ...args,
    ...order,
    '--testTimeout',
    String(lane.seconds * 1000),
    '--passWithNoTests',
    '--runTestsByPath',
    ...files,
  ];
  const child = spawn(process.execPath, jest, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, PARCOURS_RESULTATS: results },
    detached: true,
  });
  const trouble = watch(lane, child.pid ?? 0, files.length, results);
  await once(child, 'exit');
  return trouble.stop();
}

/** Ends a lane that lasts too long, or that does not leave once all its files are done. */
function watch(lane: Lane, pid: number, files: number, results: string) {
  const troubles: string[] = [];
  const limit = Date.now() + lane.minutes * 60_000;
  let done = 0;
  const end = (why: string) => {
    troubles.push(why);
    process.kill(-pid, 'SIGKILL');
  };
  const timer = setInterval(() => {
    if (done === 0 && readResults(results).length >= files) done = Date.now();
    if (troubles.length > 0) return;
    if (Date.now() > limit) end(`the ${lane.name} tests were stopped after ${lane.minutes} minutes`);
    else if (done > 0 && Date.now() > done + LEAVE_MS)
      end(`the ${lane.name} tests left something open: they do not end`);
  }, LOOK_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return troubles;
    },
  };
}
