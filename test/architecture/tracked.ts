import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

const git = (args: string[]): string[] =>
  execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);

/** What the repository holds or is about to: tracked, or neither tracked nor ignored. */
export const files = (...patterns: string[]): string[] => [
  ...new Set(
    git(['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate', '--', ...patterns]),
  ),
];

export interface Line {
  file: string;
  number: number;
  text: string;
}

const BINARY = /\.(png|jpe?g|woff2?|ttf|otf|ico|pdf|ods|xlsx|gz|eml)$/;

/** The lines of these files that match. */
export function linesMatching(pattern: RegExp, paths: readonly string[]): Line[] {
  return paths
    .filter((file) => !BINARY.test(file))
    .flatMap((file) => {
      const lines = readFileSync(join(ROOT, file), 'utf8').split('\n');
      return lines.flatMap((text, index) =>
        pattern.test(text) ? [{ file, number: index + 1, text: text.trim() }] : [],
      );
    });
}
