import { spawn } from 'node:child_process';
import { ROOT } from './paths.mjs';

/** Runs a command from the root; resolves to its exit code and the end of what it printed. */
export function run(command, args, { env = {}, quiet = true, cwd = ROOT } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    const keep = (chunk) => (output = (output + chunk).slice(-20_000));
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: String(error.message) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

export const lastLines = (output, count = 15) => output.trimEnd().split('\n').slice(-count).join('\n');
