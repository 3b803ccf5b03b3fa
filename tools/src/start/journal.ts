import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STATE } from '../shell/paths.js';

const FOLDER = join(STATE, 'journaux');

export const journalOf = (name: string): string => join(FOLDER, `${name}.log`);

/** Gives `use` a descriptor that appends to the service's log. */
export function withJournal<T>(name: string, use: (descriptor: number) => T): T {
  mkdirSync(FOLDER, { recursive: true });
  const descriptor = openSync(journalOf(name), 'a');
  try {
    return use(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

export function endOfJournal(name: string, lines = 12): string {
  try {
    return readFileSync(journalOf(name), 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '';
  }
}
