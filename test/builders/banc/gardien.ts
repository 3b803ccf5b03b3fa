import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A test process may be killed at any moment: its services then end with it. */
export function garder(etat: string) {
  const record = join(etat, 'processus-du-banc.json');
  const noter = (processus: { pid: number }[]): void => writeFileSync(record, JSON.stringify(processus));
  noter([]);
  const gardien = spawn(
    process.execPath,
    [join(import.meta.dirname, 'veilleur.mjs'), String(process.pid), record],
    { detached: true, stdio: 'ignore', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  gardien.unref();
  return { noter, congedier: (): boolean => gardien.kill('SIGKILL') };
}
