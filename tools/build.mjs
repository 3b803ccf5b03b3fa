import { build } from './prepare/build.mjs';
import { tell } from './prepare/failure.mjs';

/** What `npm start` and `npm test` build first, and remember: they then have nothing to do. */
try {
  await build((line) => process.stdout.write(`${line}\n`));
} catch (error) {
  tell(error);
}
