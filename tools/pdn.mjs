import { build } from './prepare/build.mjs';
import { installDependencies } from './prepare/dependencies.mjs';
import { tell } from './prepare/failure.mjs';
import { checkNode } from './prepare/node.mjs';

const say = (line) => process.stderr.write(`${line}\n`);

try {
  checkNode();
  await installDependencies(say);
  await build(say);
  await import('./dist/pdn/main.js');
} catch (error) {
  tell(error);
}
