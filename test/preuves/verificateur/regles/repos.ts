import type { Constat, Releve } from '../releve.js';

/** A minute after the last act every workflow has heard, and nothing is failing or overdue. */
export function toutEstRepose({ moteur, vues, lu }: Releve): Constat[] {
  const limite = new Date(Date.parse(lu) - 60_000).toISOString();
  const enRetard = vues.filter(({ prochaine }) => prochaine && prochaine.at < limite);
  return [
    ...moteur.nonEntendus.map((stream) => ({
      defaut: 'unfinished' as const,
      stream,
      detail: 'its workflow has not heard',
    })),
    ...moteur.tachesEnEchec.map((stream) => ({
      defaut: 'unfinished' as const,
      stream,
      detail: 'failing task',
    })),
    ...enRetard.map(({ stream, prochaine }) => ({
      defaut: 'unfinished' as const,
      stream,
      detail: `overdue: ${prochaine?.cle}`,
    })),
  ];
}
