import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DefaultLogger } from '@temporalio/worker';
import { bundleWorkflows } from './bundler.js';

/** The last step of the build: what `main.ts` gives to the sandbox. */
const { code } = await bundleWorkflows(
  join(import.meta.dirname, 'workflows/index.js'),
  new DefaultLogger('WARN'),
);
await writeFile(join(import.meta.dirname, 'workflow-bundle.js'), code);
