import { build } from './prepare/build.mjs';
import { installDependencies } from './prepare/dependencies.mjs';
import { tell } from './prepare/failure.mjs';
import { checkNode } from './prepare/node.mjs';
import { openPostgres } from './prepare/postgres.mjs';

const say = (line) => process.stdout.write(`${line}\n`);

try {
  checkNode();
  await installDependencies(say);
  openPostgres();
  await build(say);
  const { runProofs } = await import('./dist/preuve/index.js');
  if (!(await runProofs(process.argv.slice(2), say))) process.exitCode = 1;
} catch (error) {
  tell(error);
}
