import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from '../shell/paths.js';
import type { SpecResult } from './results.js';

/** The part of Jest's result that counts here. */
interface JestResult {
  testFilePath: string;
  numPassingTests: number;
  numFailingTests: number;
  numPendingTests: number;
  numTodoTests: number;
  failureMessage?: string | null;
  testExecError?: unknown;
  perfStats: { runtime: number };
}

/** Tells each file as it ends, and writes what the sum is made of. */
export default class Reporter {
  onTestResult(_test: unknown, result: JestResult): void {
    const spec: SpecResult = {
      path: relative(ROOT, result.testFilePath),
      passed: result.numPassingTests,
      failed: result.numFailingTests,
      notRun: result.numPendingTests + result.numTodoTests,
      broken: Boolean(result.testExecError),
    };
    appendFileSync(process.env['PARCOURS_RESULTATS'] ?? '/dev/null', `${JSON.stringify(spec)}\n`);
    const mark = spec.failed > 0 || spec.broken || spec.notRun > 0 ? '✗' : '✓';
    const seconds = (result.perfStats.runtime / 1_000).toFixed(1);
    process.stdout.write(`${mark} ${spec.path}  ${spec.passed}  ${seconds} s\n`);
    if (result.failureMessage) process.stdout.write(`${result.failureMessage}\n`);
  }

  getLastError(): undefined {
    return undefined;
  }
}
