/** Resolves at the first Ctrl-C, `kill` or closed terminal; the next ones change nothing. */
export function interrupted(): Promise<void> {
  // A closed terminal must not break the stop.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}
