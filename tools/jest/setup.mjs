import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SERVICES = fileURLToPath(new URL('../dist/testing/services/main.js', import.meta.url));

/** Once a run: what the spec files share (a PostgreSQL, a Temporal, …) is behind this address, made when it is asked for. */
export default async function setup() {
  if (!existsSync(SERVICES)) throw new Error('Nothing is built yet: npm run build.');
  const child = spawn(process.execPath, [SERVICES], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const [address] = await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('The services of the tests do not start.'))),
  ]);
  process.env.PARCOURS_SERVICES = String(address).trim();
  globalThis.parcoursServices = child;
}
