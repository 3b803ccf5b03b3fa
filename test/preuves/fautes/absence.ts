import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Adaptation, Banc } from '../../builders/banc/index.js';

/** As long as this file is there, Temporal does not start. */
const PORTE = join(tmpdir(), `parcours-porte-${process.pid}`);
/** `exec`: the process that is killed is the server itself. */
const ATTENDRE = 'while [ -e "$0" ]; do sleep 0.1; done; exec "$@"';

/** Temporal that can be kept away. */
export const avecTemporalAbsent: Adaptation = (spec) =>
  spec.name === 'temporal'
    ? {
        ...spec,
        command: '/bin/sh',
        args: ['-c', ATTENDRE, PORTE, spec.command, ...spec.args],
        readyMs: 10 * 60_000,
      }
    : spec;

/** `kill -9` of Temporal, which is back once this is done; resolves when it serves. */
export async function sansTemporal(banc: Banc, pendant: () => Promise<void>): Promise<void> {
  const pid = await banc.revenu('temporal');
  await writeFile(PORTE, '');
  try {
    process.kill(pid, 'SIGKILL');
    await pendant();
  } finally {
    await rm(PORTE, { force: true });
  }
  await banc.revenu('temporal', pid);
}
