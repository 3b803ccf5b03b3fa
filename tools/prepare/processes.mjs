import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { STATE } from './paths.mjs';

const RECORD = join(STATE, 'processus.json');

function startedAt(pid) {
  if (process.platform !== 'linux')
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return state === 'Z' ? '' : `${boot}/${rest[18]}`;
}

/** A number is given again to other processes: with its start, it names one for good. Empty when it is gone. */
export function identity(pid) {
  try {
    return startedAt(pid);
  } catch {
    return '';
  }
}

export const alive = ({ pid, since }) => since !== '' && identity(pid) === since;

/** Writes down who runs, in the order in which to stop them, for whoever comes after a brutal end. */
export function remember(running) {
  mkdirSync(STATE, { recursive: true });
  const list = running.map(({ name, pid, signal }) => ({ name, pid, signal, since: identity(pid) }));
  writeFileSync(RECORD, JSON.stringify(list, null, 2));
}

function recorded() {
  try {
    return JSON.parse(readFileSync(RECORD, 'utf8'));
  } catch {
    return [];
  }
}

const signal = (pid, name) => {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
};

async function end(orphan) {
  signal(orphan.pid, orphan.signal);
  for (let waited = 0; waited < 10_000 && alive(orphan); waited += 50) await pause(50);
  if (alive(orphan)) signal(-orphan.pid, 'SIGKILL');
}

/** Ends what a killed run left behind, in its order. */
export async function endOrphans(say) {
  const orphans = recorded().filter(alive);
  if (orphans.length > 0)
    say(`Un arrêt brutal avait laissé ${orphans.map(({ name }) => name).join(', ')} : arrêt propre…`);
  for (const orphan of orphans) await end(orphan);
  rmSync(RECORD, { force: true });
}
