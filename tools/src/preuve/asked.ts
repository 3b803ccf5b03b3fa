import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../shell/failure.js';
import { ROOT } from '../shell/paths.js';

const FOLDER = 'test/preuves';

/** The proofs of the catalogue, by level. */
const LEVELS: Record<string, readonly string[]> = {
  1: [
    ...['F19', 'F12', 'F13', 'F20', 'F23', 'F1', 'F2', 'F3', 'F4', 'F5', 'F21', 'F22', 'F8', 'F9', 'F10'],
    ...['F18', 'F15', 'F25'],
  ],
};

const PROOF = /^[FAB]\d+$/;

export interface Asked {
  id: string;
  /** From the root; null when there is no such proof yet. */
  spec: string | null;
}

/** `F1 F20`, `1` for a level, `tout` or nothing for all that exist. */
export function asked(words: readonly string[]): Asked[] {
  const specs = readdirSync(join(ROOT, FOLDER)).filter((name) => name.endsWith('.e2e.spec.ts'));
  const idOf = (spec: string): string => spec.slice(0, spec.indexOf('-')).toUpperCase();
  const all = specs.map(idOf).filter((id) => PROOF.test(id));
  const ids =
    words.length === 0
      ? all
      : words.flatMap((word) => (word === 'tout' ? all : (LEVELS[word] ?? [word.toUpperCase()])));
  return ids.map((id) => {
    if (!PROOF.test(id))
      throw new Failure(`« ${id} » n’est pas le nom d’une preuve : F1, F20, un niveau, 1, ou tout.`);
    const spec = specs.find((name) => idOf(name) === id);
    return { id, spec: spec ? `${FOLDER}/${spec}` : null };
  });
}
