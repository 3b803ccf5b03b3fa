import type { Course } from './prouver.js';
import { quantile } from './quantile.js';

/** Writes down what commands took without the fault and under it, in this order. @returns p99 to p99 */
export function comparerDurees(course: Course, durees: Record<string, readonly number[]>): number {
  course.mesure(
    'commands',
    Object.entries(durees)
      .map(([quand, liste]) => `${liste.length} ${quand}`)
      .join(', '),
  );
  for (const [quand, liste] of Object.entries(durees))
    for (const p of [0.5, 0.99]) course.mesure(`p${100 * p} ${quand}, ms`, Math.round(quantile(liste, p)));
  const [sans, sous] = Object.values(durees).map((liste) => quantile(liste, 0.99)) as [number, number];
  const rapport = Math.round((100 * sous) / sans) / 100;
  course.mesure('p99 to p99', rapport);
  return rapport;
}
