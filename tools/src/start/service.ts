import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../shell/failure.js';
import { endOfJournal, journalOf, withJournal } from './journal.js';

export interface ServiceSpec {
  name: string;
  /** As people read it: « PostgreSQL ». */
  label: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
  account?: { uid: number; gid: number } | null;
  /** Asks it to stop cleanly. */
  signal: NodeJS.Signals;
  /** Rejects or says false as long as it does not serve; a `Failure` is final. */
  ready: (pid: number) => Promise<boolean>;
  readyMs: number;
}

export interface Running {
  spec: ServiceSpec;
  child: ChildProcess;
  pid: number;
}

const POLL_MS = 100;
const STOP_MS = 15_000;

export const ended = ({ child }: Running): boolean => child.exitCode !== null || child.signalCode !== null;

/** In its own process group, so that Ctrl-C reaches only the launcher, which stops all in order. */
export async function launch(spec: ServiceSpec): Promise<Running> {
  const child = withJournal(spec.name, (journal) =>
    spawn(spec.command, spec.args, {
      detached: true,
      stdio: ['ignore', journal, journal],
      env: { ...process.env, NODE_OPTIONS: '', ...spec.env },
      ...(spec.account ?? {}),
    }),
  );
  const failed = once(child, 'error').then(([error]) => Promise.reject(broken(spec, String(error))));
  await Promise.race([once(child, 'spawn'), failed]);
  failed.catch(() => undefined);
  return { spec, child, pid: child.pid ?? 0 };
}

const broken = ({ label, name }: ServiceSpec, why: string): Failure =>
  new Failure(
    `${label} n’a pas démarré : ${why}.\nDernières lignes de ${journalOf(name)} :\n${endOfJournal(name)}`,
  );

function notYet(error: unknown): false {
  if (error instanceof Failure) throw error;
  return false;
}

export async function untilReady(running: Running): Promise<void> {
  const { spec, child, pid } = running;
  const limit = Date.now() + spec.readyMs;
  while (!(await spec.ready(pid).catch(notYet))) {
    if (ended(running))
      throw broken(spec, `il s’est arrêté (${child.signalCode ?? `code ${child.exitCode}`})`);
    if (Date.now() > limit) throw broken(spec, `il ne répond pas après ${spec.readyMs / 1000} s`);
    await pause(POLL_MS);
  }
}

/** Cleanly, or by force when it does not end. */
export async function stop(running: Running): Promise<void> {
  if (ended(running)) return;
  const exit = once(running.child, 'exit');
  running.child.kill(running.spec.signal);
  const timer = setTimeout(() => process.kill(-running.pid, 'SIGKILL'), STOP_MS);
  await exit;
  clearTimeout(timer);
}
