import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const ROOT = new URL('../..', import.meta.url).pathname;

export interface Plant {
  /** A folder of sources: one of its files is replaced for the lint, and nothing is written. */
  folder: string;
  source: string;
}
export interface Finding {
  rule: string | null;
  message: string;
}

function firstSource(folder: string): string {
  const names = readdirSync(join(ROOT, folder)).filter((name) => /(?<!\.spec)\.tsx?$/.test(name));
  const [name] = names.sort();
  if (!name) throw new Error(`No source in ${folder}.`);
  return join(folder, name);
}

/** What the lint of the repository says of each planted source. */
export async function plant(plants: readonly Plant[]): Promise<Finding[][]> {
  const script = new URL('lint-plants.mjs', import.meta.url).pathname;
  const env = { ...process.env, NODE_OPTIONS: '', TSESTREE_SINGLE_RUN: 'false' };
  const child = spawn(process.execPath, [script], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(
    JSON.stringify(plants.map(({ folder, source }) => ({ file: firstSource(folder), source }))),
  );
  return JSON.parse(await text(child.stdout)) as Finding[][];
}
