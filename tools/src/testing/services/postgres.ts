import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { serverAccount } from '../../postgres/account.js';
import { binaries } from '../../postgres/binaries.js';
import { ensureCluster } from '../../postgres/cluster.js';
import { freePort } from '../../shell/free-port.js';
import type { Service } from './service.js';

const SETTINGS = [
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'max_connections=300',
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
];
const SUPERUSER = 'postgres';
const START_MS = 60_000;

/** A real PostgreSQL for tests, thrown away after them: what it writes need not outlive a power cut. */
export async function startPostgres(): Promise<Service<{ url: string }>> {
  const account = await serverAccount();
  const tools = await binaries();
  const folder = await mkdtemp(join(tmpdir(), 'parcours-postgres-'));
  await chmod(folder, 0o711);
  const data = join(folder, 'data');
  await ensureCluster({ data, superuser: SUPERUSER, password: SUPERUSER }, tools, account);
  const port = await freePort();
  const child = spawn(
    tools.postgres,
    ['-D', data, '-p', String(port), ...SETTINGS.flatMap((setting) => ['-c', setting])],
    { stdio: 'ignore', cwd: data, ...(account ?? {}) },
  );
  const url = `postgres://${SUPERUSER}:${SUPERUSER}@127.0.0.1:${port}/postgres`;
  const limit = Date.now() + START_MS;
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > limit) throw new Error('PostgreSQL does not start.');
    await pause(50);
  }
  return {
    answer: { url },
    async stop() {
      child.kill('SIGINT');
      if (child.exitCode === null) await once(child, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end();
  }
}
