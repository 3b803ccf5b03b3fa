import { setTimeout as pause } from 'node:timers/promises';

/**
 * Milliseconds until it was true; an error is « not yet ».
 * @throws {Error} naming `quoi` when it is not true in time
 */
export async function jusque(
  quoi: string,
  ms: number,
  estVrai: () => Promise<boolean> | boolean,
  pas = 50,
): Promise<number> {
  const debut = performance.now();
  while (performance.now() - debut < ms) {
    if (await Promise.resolve(estVrai()).catch(() => false)) return performance.now() - debut;
    await pause(pas);
  }
  throw new Error(`Still waiting after ${ms} ms: ${quoi}`);
}

/** At most so many at once, in the order of the list. */
export async function enParallele<T, R>(
  liste: readonly T[],
  combien: number,
  faire: (element: T, rang: number) => Promise<R>,
): Promise<R[]> {
  const resultats: R[] = [];
  let suivant = 0;
  const travailler = async (): Promise<void> => {
    for (let rang = suivant++; rang < liste.length; rang = suivant++)
      resultats[rang] = await faire(liste[rang] as T, rang);
  };
  await Promise.all(Array.from({ length: combien }, travailler));
  return resultats;
}
