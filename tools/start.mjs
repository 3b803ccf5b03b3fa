import { build } from './prepare/build.mjs';
import { installDependencies } from './prepare/dependencies.mjs';
import { tell } from './prepare/failure.mjs';
import { lock, unlock } from './prepare/lock.mjs';
import { checkNode } from './prepare/node.mjs';
import { openPostgres } from './prepare/postgres.mjs';
import { endOrphans, remember } from './prepare/processes.mjs';

const say = (line) => process.stdout.write(`${line}\n`);

async function locked(work) {
  lock();
  try {
    await work();
  } finally {
    unlock();
  }
}

try {
  checkNode();
  await locked(async () => {
    await endOrphans(say);
    await installDependencies(say);
    openPostgres();
    await build(say);
    const { start } = await import('./dist/start/index.js');
    await start({ say, remember });
  });
} catch (error) {
  tell(error);
}
// Nothing that still waits (a demonstration cut short) keeps the terminal.
process.exit();
