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

/** By cost, in the order in which they run. */
export const LANES = [
  { name: 'unit', workers: 2, minutes: 10 },
  { name: 'int', workers: 2, minutes: 15 },
  { name: 'e2e', workers: 1, minutes: 30 },
] as const;
export type Lane = (typeof LANES)[number];

export const belongsTo = ({ name }: Lane, spec: string): boolean =>
  new RegExp(`\\.${name}\\.spec\\.tsx?$`).test(spec);
