import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@pdn/tools/ports';

const PORTS = ['PORT_API', 'PORT_BOITE', 'PORT_SMTP', 'PORT_TEMPORAL', 'PORT_TEMPORAL_UI', 'PORT_POSTGRES'];

/**
 * A state folder and ports of our own, said in the environment: to be called before what starts services is loaded.
 * The folder lets through the account that PostgreSQL runs under when the tests run as root.
 */
export async function preparerEtat(): Promise<string> {
  const dossier = await mkdtemp(join(tmpdir(), 'parcours-banc-'));
  await chmod(dossier, 0o711);
  process.env['PARCOURS_ETAT'] = dossier;
  for (const port of PORTS) process.env[port] = String(await freePort());
  return dossier;
}

export const oublierEtat = (dossier: string): Promise<void> =>
  process.env['PREUVES_GARDER'] ? Promise.resolve() : rm(dossier, { recursive: true, force: true });
