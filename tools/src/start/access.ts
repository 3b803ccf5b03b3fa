import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CleDeReseau } from '../demonstration/index.js';
import { STATE } from '../shell/paths.js';

/** Made on the first start, and kept: passwords of this machine's services and the keys to sign in with. */
export interface Access {
  /** PostgreSQL: its superuser, and the application under row-level security. */
  ownerPassword: string;
  appPassword: string;
  /** Signs links and sessions. */
  secret: string;
  cles: CleDeReseau[];
  /** When the demonstration began to load, and whether it is all there. */
  demonstration: { depuis: string; complete: boolean } | null;
}

export const ACCESS_PATH = join(STATE, 'acces.json');
const draw = (): string => randomBytes(32).toString('base64url');

export async function readAccess(): Promise<Access> {
  try {
    return JSON.parse(await readFile(ACCESS_PATH, 'utf8')) as Access;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const access: Access = {
      ownerPassword: draw(),
      appPassword: draw(),
      secret: draw(),
      cles: [],
      demonstration: null,
    };
    await writeAccess(access);
    return access;
  }
}

export async function writeAccess(access: Access): Promise<void> {
  await writeFile(`${ACCESS_PATH}.tmp`, JSON.stringify(access, null, 2), { mode: 0o600 });
  await rename(`${ACCESS_PATH}.tmp`, ACCESS_PATH);
}

/** The application's address of the same database. */
export function appUrlOf(ownerUrl: string, appPassword: string): string {
  const url = new URL(ownerUrl);
  url.username = 'pdn_app';
  url.password = appPassword;
  return url.href;
}
