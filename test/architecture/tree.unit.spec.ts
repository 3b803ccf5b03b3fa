import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { files, linesMatching, ROOT } from './tracked.js';

const present = (...patterns: string[]) => files(...patterns).filter((file) => existsSync(join(ROOT, file)));
const sources = present('*.ts', '*.tsx', '*.mjs');
const specs = sources.filter((file) => /\.(spec|test)\.\w+$/.test(file));
/** Broken up, so that this file does not find itself. */
const words = (...parts: string[][]) => new RegExp(parts.map((part) => part.join('')).join('|'), 'i');

describe('The tree', () => {
  it('has sources and specs to look at', () => {
    expect(sources.length).toBeGreaterThan(200);
    expect(specs.length).toBeGreaterThan(20);
  });

  it('names every spec by its cost, or it would run in no lane', () =>
    expect(specs.filter((file) => !/\.(unit|int|e2e)\.spec\.tsx?$/.test(file))).toEqual([]));

  it('keeps every spec in a project that Jest runs', () =>
    expect(specs.filter((file) => !projects.some((project) => file.startsWith(`${project}/`)))).toEqual([]));

  it('skips no test and runs none alone', () =>
    expect(
      linesMatching(/\b(describe|it|test)(\.\w+)*\.(skip|only|todo|failing)\b|\b[fx](describe|it)\(/, specs),
    ).toEqual([]));

  it('reads no clock in the domain', () =>
    expect(
      linesMatching(
        /Date\.now\(|new Date\(\)|Temporal\.Now|performance\.now|Math\.random/,
        present('libs/domain/src'),
      ),
    ).toEqual([]));

  it('names no machine and no folder of one', () =>
    expect(linesMatching(words(['(^|[^\\w./-])/(wo', 'rk|fa', 'rm|ro', 'ot|ho', 'me)/']), present())).toEqual(
      [],
    ));

  it('names no host of a package registry', () =>
    expect(
      linesMatching(
        words(
          ['registry\\.', 'npmjs'],
          ['pypi\\.', 'org'],
          ['files\\.python', 'hosted'],
          ['deb\\.', 'debian'],
          ['crates\\.', 'io'],
        ),
        present(),
      ),
    ).toEqual([]));
});

const projects = present('*/jest.config.mjs', '*/*/jest.config.mjs').map((file) =>
  file.replace('/jest.config.mjs', ''),
);
