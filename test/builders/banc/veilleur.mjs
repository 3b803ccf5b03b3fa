import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Outlives a test process that is killed, and ends what it had started: `veilleur.mjs <pid> <record>`. */
const [, , parent, record] = process.argv;

const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

while (alive(Number(parent))) await pause(500);
for (const { pid } of JSON.parse(readFileSync(record, 'utf8'))) if (alive(pid)) process.kill(-pid, 'SIGKILL');
