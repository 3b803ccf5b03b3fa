import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './prepare/paths.mjs';

/** Jest itself over all projects, on what is built: `npm run jest -- signer-engagements --watch`. */
const projects = ['apps', 'libs']
  .flatMap((parent) => readdirSync(join(ROOT, parent)).map((name) => `${parent}/${name}`))
  .concat('tools', 'test')
  .filter((folder) => existsSync(join(ROOT, folder, 'jest.config.mjs')));

const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
const child = spawn(process.execPath, [jest, ...process.argv.slice(2), '--projects', ...projects], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, TZ: 'UTC', NODE_OPTIONS: '--experimental-vm-modules --no-warnings' },
});
child.on('exit', (code) => (process.exitCode = code ?? 1));
