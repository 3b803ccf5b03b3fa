import { chmod, mkdir, mkdtemp, readlink, stat, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { STATE } from '../shell/paths.js';
import type { Account } from './account.js';

const OPEN = '/var/lib/parcours';

async function reachable(path: string): Promise<boolean> {
  const { mode } = await stat(path);
  if ((mode & 0o001) === 0) return false;
  return dirname(path) === path || reachable(dirname(path));
}

/** A folder of its own outside the clone, to which a link in the clone leads. */
async function outside(link: string): Promise<string> {
  await mkdir(OPEN, { recursive: true, mode: 0o755 });
  const folder = await mkdtemp(join(OPEN, 'base-'));
  await chmod(folder, 0o711);
  const data = join(folder, 'postgres');
  await symlink(data, link);
  return data;
}

/** Where the data is kept: in the clone, or outside it where the server's account cannot enter. */
export async function dataFolder(account: Account | null): Promise<string> {
  const inClone = join(STATE, 'postgres');
  const kept = await readlink(inClone).catch(() => null);
  if (kept) return kept;
  return !account || (await reachable(STATE)) ? inClone : outside(inClone);
}
