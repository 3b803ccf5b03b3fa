import { chown, chmod, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../shell/failure.js';
import { run } from '../shell/run.js';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';

export interface Cluster {
  data: string;
  superuser: string;
  password: string;
}

const FLAGS = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-locale',
  '--auth=scram-sha-256',
];

const made = (data: string): Promise<boolean> =>
  stat(join(data, 'PG_VERSION')).then(
    () => true,
    () => false,
  );

/** A password file that only the server's account reads, for the time of `use`. */
async function withPassword(password: string, account: Account | null, use: (path: string) => Promise<void>) {
  const folder = await mkdtemp(join(tmpdir(), 'parcours-'));
  const path = join(folder, 'pw');
  try {
    await writeFile(path, `${password}\n`, { mode: 0o600 });
    if (account) for (const target of [folder, path]) await chown(target, account.uid, account.gid);
    await use(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Makes the cluster unless it is there; an interrupted making is started again. */
export async function ensureCluster(
  cluster: Cluster,
  { initdb }: Binaries,
  account: Account | null,
): Promise<void> {
  const { data, superuser, password } = cluster;
  if (await made(data)) return;
  await rm(data, { recursive: true, force: true });
  await mkdir(data, { recursive: true });
  await chmod(data, 0o700);
  if (account) await chown(data, account.uid, account.gid);
  await withPassword(password, account, async (pwfile) => {
    const args = [`--pgdata=${data}`, `--username=${superuser}`, `--pwfile=${pwfile}`, ...FLAGS];
    const { code, output } = await run(initdb, args, { account, cwd: data });
    if (code !== 0) throw new Failure(`La base de données n’a pas pu être créée.\n${output}`);
  });
}
