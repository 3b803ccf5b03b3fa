import { chmod, cp, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { STATE } from '../shell/paths.js';
import { NAME } from './release.js';
import { sha256 } from './sha256.js';

const FOLDER = join(STATE, 'outils');
const BINARY = join(FOLDER, 'temporal');
const SUM = join(FOLDER, `${NAME}.sha256`);

/** The binary kept from last time, if it is of this version and still the one that was kept. */
export async function cached(): Promise<string | null> {
  try {
    const wanted = await readFile(SUM, 'utf8');
    return (await sha256(BINARY)) === wanted ? BINARY : null;
  } catch {
    return null;
  }
}

/** Its sum is written last: an interrupted installation leaves nothing that counts. */
export async function keep(binary: string): Promise<string> {
  const fresh = `${BINARY}.${process.pid}`;
  await mkdir(FOLDER, { recursive: true });
  await cp(binary, fresh);
  await chmod(fresh, 0o755);
  await rename(fresh, BINARY);
  await writeFile(SUM, await sha256(BINARY));
  return BINARY;
}
