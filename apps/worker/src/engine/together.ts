type Work = (stopped: AbortSignal) => Promise<void>;

/**
 * All of it until told to stop; when one ends, so do the others.
 * @throws what the first of them failed with, once all have ended
 */
export async function together(stopped: AbortSignal, ...works: Work[]): Promise<void> {
  const ending = new AbortController();
  const all = AbortSignal.any([stopped, ending.signal]);
  const failures: unknown[] = [];
  await Promise.all(
    works.map((work) =>
      work(all)
        .catch((error: unknown) => void failures.push(error))
        .finally(() => ending.abort()),
    ),
  );
  if (failures.length > 0) throw failures[0];
}
