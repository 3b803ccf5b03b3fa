import { setTimeout as pause } from 'node:timers/promises';
import type { Banc, Service } from '../../builders/banc/index.js';
import type { Carnet } from '../client/carnet.js';
import type { Hasard } from '../outils/hasard.js';
import { jusque } from '../outils/jusque.js';
import type { Course } from '../outils/prouver.js';

export interface Coup {
  service: Service;
  /** By the clock of this machine. */
  a: number;
  /** Until it served again. */
  retourMs: number;
  /** Requests under way. */
  enVol: number;
}

/** How many of each, in an order and in groups that the seed gives: most alone, some two at once. */
export function plan(tirage: Hasard, quotas: Partial<Record<Service, number>>, paires: number): Service[][] {
  const coups = Object.entries(quotas).flatMap(([service, combien]) =>
    Array.from({ length: combien }, () => service as Service),
  );
  for (let i = coups.length - 1; i > 0; i -= 1) {
    const j = tirage.entier(i + 1);
    [coups[i], coups[j]] = [coups[j] as Service, coups[i] as Service];
  }
  const groupes: Service[][] = [];
  while (coups.length > 0) {
    const premier = coups.shift() as Service;
    const autre =
      groupes.length % 4 === 1 && paires > 0 ? coups.findIndex((service) => service !== premier) : -1;
    if (autre < 0) groupes.push([premier]);
    else {
      groupes.push([premier, ...coups.splice(autre, 1)]);
      paires -= 1;
    }
  }
  return groupes;
}

/** Kills one group after the other, each while work is in flight and the ones before serve again. */
export async function tuerSelon(
  groupes: Service[][],
  { banc, carnet, course, tirage }: { banc: Banc; carnet: Carnet; course: Course; tirage: Hasard },
  /** Between two groups, in milliseconds. */
  entre: [min: number, max: number],
): Promise<Coup[]> {
  const coups: Coup[] = [];
  for (const groupe of groupes) {
    await pause(tirage.entre(...entre));
    await jusque('work in flight', 60_000, () => carnet.enVol() > 0, 1);
    const enVol = carnet.enVol();
    const lesCoups = groupe.map(async (service): Promise<Coup> => {
      const a = Date.now();
      const retourMs = await banc.tuer(service);
      course.faute(service);
      return { service, a, retourMs, enVol };
    });
    coups.push(...(await Promise.all(lesCoups)));
  }
  return coups;
}

/** Milliseconds from each kill of a service to the first acceptance of a command sent after it; the longest. */
export function reprise({ appels }: Carnet, coups: readonly Coup[], service: Service): number {
  const durees = coups
    .filter((coup) => coup.service === service)
    .map(({ a }) =>
      Math.min(
        ...appels.flatMap(({ reponse }) => (reponse && reponse.recue - a > 200 ? [reponse.recue - a] : [])),
      ),
    )
    .filter(Number.isFinite);
  return durees.length > 0 ? Math.max(...durees) : 0;
}
