import { chmod, mkdir, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../shell/free-port.js';

const PORTS = ['PORT_API', 'PORT_BOITE', 'PORT_SMTP', 'PORT_TEMPORAL', 'PORT_TEMPORAL_UI', 'PORT_POSTGRES'];

/** Where the Temporal server is kept from one run to the next. */
const OUTILS = resolve(import.meta.dirname, '../../../.parcours/outils');

/** Says in the environment, before anything reads it: a state folder and ports of our own. */
export async function preparerMesure(): Promise<string> {
  const etat = await mkdtemp(join(tmpdir(), 'parcours-mesure-'));
  // PostgreSQL runs under an account of its own when we are root: it must get through
  await chmod(etat, 0o711);
  await mkdir(OUTILS, { recursive: true });
  await symlink(OUTILS, join(etat, 'outils'));
  process.env['PARCOURS_ETAT'] = etat;
  process.env['LOG_LEVEL'] = 'warn';
  for (const port of PORTS) process.env[port] = String(await freePort());
  return etat;
}
