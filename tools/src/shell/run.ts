import { spawn } from 'node:child_process';

export interface Ran {
  code: number;
  /** The end of what it printed, both streams. */
  output: string;
}

export interface RunOptions {
  timeoutMs?: number;
  cwd?: string;
  account?: { uid: number; gid: number } | null;
}

/** Runs a command to its end without input; never rejects. Past `timeoutMs` it is ended, with code 124. */
export function run(
  command: string,
  args: string[],
  { timeoutMs, cwd, account }: RunOptions = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      cwd,
      ...(account ?? {}),
    });
    let output = '';
    let late = false;
    const keep = (chunk: Buffer) => (output = (output + chunk.toString()).slice(-20_000));
    const end = () => {
      late = true;
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    };
    const timer = timeoutMs ? setTimeout(end, timeoutMs) : undefined;
    const done = (code: number) => {
      clearTimeout(timer);
      resolve({ code: late ? 124 : code, output: output.trim() });
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => {
      output += error.message;
      done(127);
    });
    child.on('close', (code) => done(code ?? 1));
  });
}
