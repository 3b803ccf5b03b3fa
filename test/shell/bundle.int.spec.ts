import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DefaultLogger } from '@temporalio/worker';
import { bundleWorkflows } from '@pdn/worker';
import { WORKFLOWS } from '../builders/shell.js';

const ROOT = resolve(import.meta.dirname, '../..');
const bundle = (path: string) => bundleWorkflows(path, new DefaultLogger('ERROR'));

/** The modules of a bundle, as its source map names them, by their place in the project. */
function modules(code: string): string[] {
  const map = code.slice(code.lastIndexOf('base64,') + 'base64,'.length);
  const { sources } = JSON.parse(Buffer.from(map, 'base64').toString()) as { sources: string[] };
  return sources.filter((source) => source.startsWith('/')).map((source) => relative(ROOT, source));
}

const PACKAGE = /^node_modules\/.*?(?=\/(src|dist|umd)\/)/;
const SANDBOX = [
  'node_modules/@temporalio/common',
  'node_modules/@temporalio/common/node_modules/ms',
  'node_modules/@temporalio/workflow',
  'node_modules/long',
  'node_modules/nexus-rpc',
];

describe('The workflow bundle', () => {
  it('holds the workflows, the names that cross Temporal, the SDK, and nothing else', async () => {
    const { code } = await bundle(WORKFLOWS);
    const all = modules(code);
    expect(all).toContain('apps/worker/src/workflows/entity.ts');

    const packages = new Set(all.flatMap((path) => PACKAGE.exec(path)?.[0] ?? []));
    expect([...packages].filter((name) => !SANDBOX.includes(name))).toEqual([]);
    const own = all.filter((path) => !path.startsWith('node_modules/'));
    const strangers = own.filter(
      (path) => !/^(apps\/worker\/src\/workflows|libs\/contracts\/src\/temporal)\//.test(path),
    );
    expect(strangers).toEqual([]);
    expect(code.length).toBeLessThan(2.5 * 2 ** 20);
  }, 60_000);

  it('would show the domain if a workflow used it', async () => {
    const { code } = await bundle(join(import.meta.dirname, 'planted.ts'));
    expect(modules(code)).toContain('libs/domain/src/refusal.ts');
  }, 60_000);
});
