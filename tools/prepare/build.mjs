import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { ROOT, STATE } from './paths.mjs';
import { lastLines, run } from './run.mjs';

const STAMP = join(STATE, 'construction');
const SKIPPED = new Set(['dist', 'node_modules', 'test', 'jest']);
const SPEC = /\.spec\.tsx?$/;

export function workspaces() {
  const folders = ['apps', 'libs'].flatMap((parent) =>
    readdirSync(join(ROOT, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${parent}/${entry.name}`),
  );
  return [...folders, 'tools'].filter((folder) => existsSync(join(ROOT, folder, 'package.json')));
}

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name)) yield* files(path);
    } else if (!SPEC.test(entry.name)) yield path;
  }
}

/** Names, sizes and times of all that is built: cheap to compare, changed by any edit. */
function fingerprint() {
  const hash = createHash('sha256');
  const roots = ['tsconfig.json', 'tsconfig.base.json', 'package-lock.json'].map((name) => join(ROOT, name));
  for (const path of [...roots, ...workspaces().flatMap((folder) => [...files(join(ROOT, folder))])]) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

const built = () => workspaces().every((folder) => existsSync(join(ROOT, folder, 'dist/.tsbuildinfo')));
const stamp = () => (existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '');

async function must(command, args, cwd = ROOT) {
  const { code, output } = await run(command, args, { cwd });
  if (code !== 0) throw new Failure(`La construction a échoué.\n${lastLines(output, 40)}`);
}

/** TypeScript, then what a project makes from it (the worker: its workflows in one file). */
export async function build(say) {
  const wanted = fingerprint();
  if (built() && stamp() === wanted) return;
  say('Construction…');
  await must(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-b']);
  for (const script of workspaces().map((folder) => join(ROOT, folder, 'dist/bundle.js')))
    if (existsSync(script)) await must(process.execPath, [script]);
  mkdirSync(STATE, { recursive: true, mode: 0o711 });
  writeFileSync(STAMP, wanted);
}
