/** A sentence for the person at the keyboard, and nothing else on the screen. */
export class Failure extends Error {
  name = 'Failure';
}

export function tell(error) {
  process.stderr.write(`\n✗ ${error?.name === 'Failure' ? error.message : (error?.stack ?? error)}\n`);
  process.exitCode = 1;
}
