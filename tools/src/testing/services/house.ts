import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '../../shell/free-port.js';
import { temporalCli } from '../../temporal-cli/index.js';
import type { Service } from './service.js';

const PORTS = ['PORT_API', 'PORT_BOITE', 'PORT_SMTP', 'PORT_TEMPORAL', 'PORT_TEMPORAL_UI', 'PORT_POSTGRES'];
/** A developer's own services are not the tests' business. */
const OWN = ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'TEMPORAL_NAMESPACE', 'SMTP_URL', 'PARCOURS_DEMONSTRATION'];

/** Where the house of `house-main.ts` is, and its keys. */
export interface HouseAnswer {
  /** Of the API and the desk. */
  adresse: string;
  boite: string;
  ownerUrl: string;
  cles: { reseau: string; role: string; cle: string }[];
}

/** Everything that `npm start` runs, built, for the test files that only use it: none may stop a part of it. */
export async function startHouse(): Promise<Service<HouseAnswer>> {
  const state = await mkdtemp(join(tmpdir(), 'parcours-maison-'));
  // PostgreSQL runs under an account of its own when we are root: it must get through
  await chmod(state, 0o711);
  const ports = await Promise.all(PORTS.map(async (name) => [name, String(await freePort())] as const));
  const child = spawn(process.execPath, [join(import.meta.dirname, 'house-main.js')], {
    stdio: ['pipe', 'pipe', 'inherit'],
    // in a group of its own: whatever ends us, it stops in its order when its input is closed
    detached: true,
    env: {
      ...process.env,
      ...Object.fromEntries([...OWN.map((name) => [name, '']), ...ports]),
      PATH: [dirname(await temporalCli(() => undefined)), process.env['PATH']].join(delimiter),
      PARCOURS_ETAT: state,
    },
  });
  const exited = once(child, 'exit');
  const lost = exited.then(() => Promise.reject(new Error('The house of the tests does not start.')));
  lost.catch(() => undefined);
  const [line] = await Promise.race([once(createInterface(child.stdout), 'line'), lost]);
  return {
    answer: JSON.parse(line as string) as HouseAnswer,
    async stop() {
      child.stdin.end();
      await exited;
      await rm(state, { recursive: true, force: true });
    },
  };
}
