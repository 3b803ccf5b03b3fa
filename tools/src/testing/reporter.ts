import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
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
  testResults: { fullName: string; status: string; failureMessages: string[] }[];
  perfStats: { runtime: number };
}

const TOLD_LINES = 8;

/** Enough of the first message to know the failure by. */
function opening([message = '']: string[]): string {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines
    .slice(0, TOLD_LINES)
    .map((line) => `  ${line}`)
    .join('\n');
}

/** Tells each file as it ends, and writes what the sum is made of. */
export default class Reporter {
  onTestResult(_test: unknown, result: JestResult): void {
    const spec: SpecResult = {
      path: relative(ROOT, result.testFilePath),
      passed: result.numPassingTests,
      failed: result.numFailingTests,
      failures: result.testResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => `${fullName}\n${opening(failureMessages)}`),
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
