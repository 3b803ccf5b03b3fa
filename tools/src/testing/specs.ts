import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../shell/paths.js';

const SKIPPED = new Set(['node_modules', 'dist', '.git', '.nx', '.parcours', 'coverage', 'tmp']);
const SPEC = /\.(spec|test)\.(c|m)?(t|j)sx?$/;

/** Every file of the tree that looks like a test, from the root, whatever runs it. */
export function specs(folder = '.'): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : specs(path);
    return SPEC.test(entry.name) ? [path] : [];
  });
}

/**
 * By cost, in the order in which they run. `seconds`: when a test or hook that says nothing itself counts as hanging;
 * starting a server on a busy machine takes longer than Jest's five.
 */
export const LANES = [
  { name: 'unit', workers: 2, minutes: 20, seconds: 60 },
  { name: 'int', workers: 2, minutes: 40, seconds: 120 },
  { name: 'e2e', workers: 2, minutes: 60, seconds: 240 },
] as const;
export type Lane = (typeof LANES)[number];

export const belongsTo = ({ name }: Lane, spec: string): boolean =>
  new RegExp(`\\.${name}\\.spec\\.tsx?$`).test(spec);
