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
  const { mesurer } = await import('./dist/bench/index.js');
  await mesurer(process.argv.slice(2), say);
} catch (error) {
  tell(error);
}
