import { serieDeLaCle } from '../labellisation/series.js';

/** One series per date of the session. */
export const serieDeSeance = ({ serie }: { serie: number }): string => `seance.${serie}`;
export const estDeLaSerie = (cle: string, commission: { serie: number }): boolean =>
  serieDeLaCle(cle) === serieDeSeance(commission);
