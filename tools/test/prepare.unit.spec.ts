import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';

type Packages = Record<string, { version: string; integrity?: string; optional?: true }>;

/** Plain JavaScript: it runs before anything is installed or built. */
const load = (name: string): Promise<unknown> => import(resolve(import.meta.dirname, '../prepare', name));

describe('Before anything is installed', () => {
  let atLeast: (version: string, minimum: string) => boolean;
  let installed: (wanted: Packages | null, present: Packages | null) => boolean;
  beforeAll(async () => {
    ({ atLeast } = (await load('node.mjs')) as { atLeast: typeof atLeast });
    ({ installed } = (await load('dependencies.mjs')) as { installed: typeof installed });
  });

  it.each([
    ['20.19.0', true],
    ['20.20.1', true],
    ['24.0.0', true],
    ['20.18.9', false],
    ['18.99.0', false],
  ])('Node %s is recent enough: %s', (version, enough) => expect(atLeast(version, '>=20.19.0')).toBe(enough));

  const lock: Packages = {
    'node_modules/a': { version: '1.0.0', integrity: 'x' },
    'node_modules/b': { version: '2.0.0', optional: true },
  };

  it('is told from a lock that npm followed', () => expect(installed(lock, lock)).toBe(true));
  it('passes over what another platform needs', () =>
    expect(installed(lock, { 'node_modules/a': { version: '1.0.0', integrity: 'x' } })).toBe(true));
  it('asks for npm when nothing is there', () => expect(installed(lock, null)).toBe(false));
  it('asks for npm when a package is missing', () => expect(installed(lock, {})).toBe(false));
  it('asks for npm when a version changed', () =>
    expect(installed(lock, { ...lock, 'node_modules/a': { version: '1.0.1', integrity: 'x' } })).toBe(false));
});
