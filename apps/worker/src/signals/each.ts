/** Does it for every one, `atOnce` of them at a time. */
export async function each<T>(
  all: Iterable<T>,
  atOnce: number,
  work: (one: T) => Promise<void>,
): Promise<void> {
  const waiting = all[Symbol.iterator]();
  const next = async () => {
    for (let one = waiting.next(); !one.done; one = waiting.next()) await work(one.value);
  };
  await Promise.all(Array.from({ length: atOnce }, next));
}
