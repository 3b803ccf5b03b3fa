import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fingerprint, scriptsOf } from './code.js';

describe('The fingerprint of code', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'code-'));
    await mkdir(join(folder, 'bilan'));
    await writeFile(join(folder, 'index.js'), 'export {};');
    await writeFile(join(folder, 'bilan/rappel.js'), 'export const JOURS = 15;');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const now = async () => fingerprint(await scriptsOf(folder));

  it('changes with any rule, however deep', async () => {
    const before = await now();
    await writeFile(join(folder, 'bilan/rappel.js'), 'export const JOURS = 16;');
    expect(await now()).not.toBe(before);
  });

  it('stays the same for what is not run', async () => {
    const before = await now();
    await writeFile(join(folder, 'bilan/rappel.d.ts'), 'export declare const JOURS = 15;');
    expect(await now()).toBe(before);
  });
});
