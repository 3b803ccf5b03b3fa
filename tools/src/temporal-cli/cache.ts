import { chmod, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { STATE } from '../shell/paths.js';
import { NAME } from './release.js';
import { sha256 } from './sha256.js';

const FOLDER = join(STATE, 'outils', NAME);
const BINARY = join(FOLDER, 'temporal');
const SUM = join(FOLDER, 'sha256');

/** The binary kept from last time, if it is still the one that was kept. */
export async function cached(): Promise<string | null> {
  try {
    const wanted = await readFile(SUM, 'utf8');
    return (await sha256(BINARY)) === wanted ? BINARY : null;
  } catch {
    return null;
  }
}

/** Written beside and moved into place: an interrupted installation leaves nothing that looks whole. */
export async function keep(binary: string): Promise<string> {
  const fresh = `${FOLDER}.${process.pid}`;
  await mkdir(fresh, { recursive: true });
  await cp(binary, join(fresh, 'temporal'));
  await chmod(join(fresh, 'temporal'), 0o755);
  await writeFile(join(fresh, 'sha256'), await sha256(binary));
  await rm(FOLDER, { recursive: true, force: true });
  await rename(fresh, FOLDER);
  return BINARY;
}
