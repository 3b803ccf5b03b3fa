import { existsSync, readFileSync } from 'node:fs';

export interface SpecResult {
  /** From the root. */
  path: string;
  passed: number;
  failed: number;
  /** Of each failed test its whole name, then the first lines of what it said. */
  failures: string[];
  /** Skipped or left to write. */
  notRun: number;
  /** The file could not be run at all. */
  broken: boolean;
}

export interface Sum {
  passed: number;
  failed: number;
  /** What failed, one line each: an hour of output is often cut in its middle, its end is kept. */
  remarks: string[];
}

export function readResults(path: string): SpecResult[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as SpecResult);
}

const total = (numbers: number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** What did not run did not pass: a file without result, a test skipped, a process that did not end count as failures. */
export function sum(
  expected: readonly string[],
  results: readonly SpecResult[],
  troubles: readonly string[],
): Sum {
  const seen = new Set(results.map(({ path }) => path));
  const missing = expected.filter((path) => !seen.has(path));
  const empty = results.filter(
    ({ passed, failed, notRun, broken }) => passed + failed + notRun === 0 || broken,
  );
  const skipped = results.filter(({ notRun }) => notRun > 0);
  const remarks = [
    ...results.flatMap(({ path, failures }) => failures.map((told) => `failed: ${path}: ${told}`)),
    ...missing.map((path) => `not run: ${path}`),
    ...empty.map(({ path }) => `not run: ${path} (the file itself failed)`),
    ...skipped.map(({ path, notRun }) => `not run: ${notRun} test(s) skipped in ${path}`),
    ...troubles,
  ];
  const failedTests = total(results.map(({ failed, notRun }) => failed + notRun));
  return {
    passed: total(results.map(({ passed }) => passed)),
    failed: failedTests + missing.length + empty.length + troubles.length,
    remarks,
  };
}
