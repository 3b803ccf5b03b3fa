import { setImmediate } from 'node:timers/promises';

/** More, and whoever else is served meanwhile would feel it; less, and changing turns would cost more than the work. */
const TRANCHE_MS = 8;

/** Long work that needs no row: others have a turn as soon as it has lasted, between two elements. */
export async function tourATour<T, R>(elements: Iterable<T>, travail: (element: T) => R): Promise<R[]> {
  const faits: R[] = [];
  let debut = performance.now();
  for (const element of elements) {
    faits.push(travail(element));
    if (performance.now() - debut < TRANCHE_MS) continue;
    await setImmediate();
    debut = performance.now();
  }
  return faits;
}
