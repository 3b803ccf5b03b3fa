import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where `npm test` keeps the Temporal that it brought. */
const TOOLS = fileURLToPath(new URL('../../.parcours/outils', import.meta.url));
const SERVICES = fileURLToPath(new URL('../dist/testing/services/main.js', import.meta.url));

/** Once a run: what the spec files share (a PostgreSQL, a Temporal, …) is behind this address, made when it is asked for. */
export default async function setup() {
  if (!existsSync(SERVICES)) throw new Error('Nothing is built yet: npm run build.');
  process.env.PATH = [TOOLS, process.env.PATH].join(delimiter);
  const child = spawn(process.execPath, [SERVICES], {
    stdio: ['pipe', 'pipe', 'inherit'],
    // in a group of its own: a run that is killed closes its input, and it still ends what it started
    detached: true,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const [address] = await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('The services of the tests do not start.'))),
  ]);
  process.env.PARCOURS_SERVICES = String(address).trim();
  globalThis.parcoursServices = child;
}
