import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../shell/paths.js';

/** What a proof wrote in `tmp/preuves`; what wrote nothing was not run. */
export interface Row {
  id: string;
  size: string;
  seed: number;
  attempts: number;
  faults: Record<string, number>;
  figures: Record<string, number | string>;
  goal: string;
  verdict: 'passed' | 'failed' | 'not run';
  seconds: number;
}

const NOT_RUN = {
  ...{ size: '', seed: 0, attempts: 0, faults: {}, figures: {}, goal: '', seconds: 0 },
  verdict: 'not run' as const,
};

export function rowOf(id: string): Row {
  const path = join(ROOT, 'tmp/preuves', `${id}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Row) : { id, ...NOT_RUN };
}

const HEAD = ['id', 'size', 'seed', 'attempts', 'faults fired', 'figure', 'goal', 'seconds', 'verdict'];
const pairs = (values: Record<string, number | string>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

/** In Markdown, as `docs/preuves.md` keeps it. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ id, size, seed, attempts, faults, figures, goal, seconds, verdict }) =>
    [id, size, seed, attempts, pairs(faults), pairs(figures), goal, seconds, verdict].map(String),
  );
  const line = (values: readonly string[]): string => `| ${values.join(' | ')} |`;
  return ['', line(HEAD), line(HEAD.map(() => '---')), ...cells.map(line)].join('\n');
}
