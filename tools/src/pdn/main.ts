import { pdn } from './index.js';

try {
  await pdn(process.argv.slice(2));
} catch (error) {
  const { name, message, stack } = error as Error;
  console.error(`✗ ${name === 'Failure' ? message : stack}`);
  process.exitCode = 1;
}
