import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { STATE } from '../shell/paths.js';
import type { Account } from './account.js';

const OPEN = '/var/lib/parcours';

async function reachable(path: string): Promise<boolean> {
  const { mode } = await stat(path);
  if ((mode & 0o001) === 0) return false;
  return dirname(path) === path || reachable(dirname(path));
}

/** Where the data is kept: in the clone, or outside it where the server's account cannot enter. */
export async function dataFolder(account: Account | null): Promise<string> {
  if (!account || (await reachable(STATE))) return join(STATE, 'postgres');
  const name = createHash('sha256').update(STATE).digest('hex').slice(0, 12);
  return join(OPEN, name, 'postgres');
}
