import { describe, expect, it } from '@jest/globals';
import { sum, type SpecResult } from './results.js';
import { belongsTo, LANES, specs } from './specs.js';

const ran = (path: string, result: Partial<SpecResult> = {}): SpecResult => ({
  path,
  passed: 2,
  failed: 0,
  failures: [],
  notRun: 0,
  broken: false,
  ...result,
});

describe('The sum of the tests', () => {
  it('adds what passed', () =>
    expect(sum(['a', 'b'], [ran('a'), ran('b')], [])).toEqual({ passed: 4, failed: 0, remarks: [] }));

  it('counts a failed test, and names it at the end, where a cut output still shows it', () =>
    expect(sum(['a'], [ran('a', { failed: 1, failures: ['waits\n  too long'] })], [])).toEqual({
      passed: 2,
      failed: 1,
      remarks: ['failed: a: waits\n  too long'],
    }));

  it('counts a file that nobody ran as a failure, and names it', () =>
    expect(sum(['a', 'b'], [ran('a')], [])).toEqual({ passed: 2, failed: 1, remarks: ['not run: b'] }));

  it('counts a skipped test as a failure', () =>
    expect(sum(['a'], [ran('a', { notRun: 1 })], []).failed).toBe(1));

  it('counts a file that could not be loaded', () =>
    expect(sum(['a'], [ran('a', { passed: 0, broken: true })], []).failed).toBe(1));

  it('counts a file without any test', () =>
    expect(sum(['a'], [ran('a', { passed: 0 })], []).failed).toBe(1));

  it('counts a lane that had to be stopped', () =>
    expect(sum(['a'], [ran('a')], ['too long']).failed).toBe(1));
});

describe('The spec files of the tree', () => {
  it('are found, this one among them', () =>
    expect(specs()).toEqual(expect.arrayContaining(['tools/src/testing/results.unit.spec.ts'])));

  it('each belong to one lane', () =>
    expect(specs().filter((spec) => LANES.filter((lane) => belongsTo(lane, spec)).length !== 1)).toEqual([]));
});
