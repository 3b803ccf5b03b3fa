import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../shell/paths.js';
import type { Service } from './service.js';

const KEPT = join(ROOT, 'node_modules/.cache/parcours');
const WORKFLOWS = 'apps/worker/src/workflows';
/** All that may come into a bundle, and what makes one. */
const SOURCES = [WORKFLOWS, 'libs/contracts/src', 'libs/domain/src'];
const MAKERS = ['apps/worker/dist/bundler.js', 'package-lock.json'];

/** The workflows of these sources in one file: kept under what it was made from, so that none can be stale. */
export async function workflowBundle(): Promise<Service<{ path: string }>> {
  const path = join(KEPT, `workflows-${await fingerprint()}.js`);
  if (!existsSync(path)) await make(path);
  return { answer: { path }, stop: () => Promise.resolve() };
}

async function make(path: string): Promise<void> {
  const { bundleWorkflows } = (await import(
    pathToFileURL(join(ROOT, 'apps/worker/dist/bundler.js')).href
  )) as { bundleWorkflows: (path: string, logger: unknown) => Promise<{ code: string }> };
  const { DefaultLogger } = await import('@temporalio/worker');
  const { code } = await bundleWorkflows(join(ROOT, WORKFLOWS, 'index.ts'), new DefaultLogger('ERROR'));
  await rm(KEPT, { recursive: true, force: true });
  await mkdir(KEPT, { recursive: true });
  await writeFile(`${path}.${process.pid}`, code);
  await rename(`${path}.${process.pid}`, path);
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const file of [...(await Promise.all(SOURCES.map(sourcesOf))).flat(), ...MAKERS])
    hash.update(`${file}\n`).update(await readFile(join(ROOT, file)));
  return hash.digest('hex').slice(0, 24);
}

async function sourcesOf(folder: string): Promise<string[]> {
  const names = await readdir(join(ROOT, folder), { recursive: true });
  return names
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .sort()
    .map((name) => `${folder}/${name}`);
}
