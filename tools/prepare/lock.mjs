import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { STATE } from './paths.mjs';
import { alive, identity } from './processes.mjs';

const LOCK = join(STATE, 'verrou');

function holder() {
  try {
    return JSON.parse(readFileSync(LOCK, 'utf8'));
  } catch {
    return null;
  }
}

function take() {
  try {
    writeFileSync(LOCK, JSON.stringify({ pid: process.pid, since: identity(process.pid) }), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** One run at a time per clone; the lock of a dead run does not count. */
export function lock() {
  // PostgreSQL's account passes through; nobody else lists it.
  mkdirSync(STATE, { recursive: true, mode: 0o711 });
  if (take()) return;
  const other = holder();
  if (other && alive(other))
    throw new Failure(
      `Parcours tourne déjà depuis ce dossier (processus ${other.pid}). ` +
        `Arrêtez-le par Ctrl-C dans son terminal, ou par « kill ${other.pid} », avant de le relancer.`,
    );
  rmSync(LOCK, { force: true });
  if (!take()) throw new Failure('Une autre commande démarre Parcours au même moment.');
}

export const unlock = () => rmSync(LOCK, { force: true });
