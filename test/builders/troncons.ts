import { closeSync, openSync, readSync } from 'node:fs';

/**
 * Milliseconds that the main thread has worked. What other processes take from it is not in there, so a busy machine
 * makes no stretch longer; where the system does not say, all threads of the process count.
 */
function chronometre(): { lire: () => number; fermer: () => void } {
  try {
    const fichier = openSync('/proc/self/schedstat', 'r');
    const tampon = Buffer.alloc(64);
    const lire = () => parseInt(tampon.toString('latin1', 0, readSync(fichier, tampon, 0, 64, 0)), 10) / 1e6;
    return { lire, fermer: () => closeSync(fichier) };
  } catch {
    return { lire: () => process.cpuUsage().user / 1000, fermer: () => undefined };
  }
}

/** The longest time, in milliseconds of work, during which nobody else had a turn of the event loop. */
export async function plusLongTroncon(travail: () => Promise<unknown>): Promise<number> {
  const { lire, fermer } = chronometre();
  let [fini, plusLong, avant] = [false, 0, lire()];
  const tour = () => {
    const maintenant = lire();
    plusLong = Math.max(plusLong, maintenant - avant);
    avant = maintenant;
    if (!fini) setImmediate(tour);
  };
  setImmediate(tour);
  try {
    await travail();
    await new Promise(setImmediate);
    return plusLong;
  } finally {
    fini = true;
    await new Promise(setImmediate);
    fermer();
  }
}

/**
 * What a stretch may take at most: 50 ms, or as long as a piece of work that takes 50 ms where this limit was set, if
 * this machine is slower.
 */
export function limiteDUnTroncon(): number {
  const { lire, fermer } = chronometre();
  const mesurer = () => {
    const debut = lire();
    const trouves = new Map<string, number>();
    for (let rang = 0; rang < 40_000; rang += 1)
      trouves.set(`Commune n° ${rang} de Bréhal`.normalize('NFD').replace(/\p{M}/gu, ''), rang);
    return lire() - debut;
  };
  const duree = Math.min(...Array.from({ length: 5 }, mesurer));
  fermer();
  return Math.max(50, duree);
}
