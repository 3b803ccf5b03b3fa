const AT_ONCE = 8;

/** Does it for every stream, a few at once. */
export async function each(
  streams: readonly string[],
  work: (stream: string) => Promise<void>,
): Promise<void> {
  const waiting = [...streams];
  const next = async () => {
    for (let stream = waiting.shift(); stream !== undefined; stream = waiting.shift()) await work(stream);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}
