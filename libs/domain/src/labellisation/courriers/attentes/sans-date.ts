import { personneDeLaCle, serieDeLaCle } from '../../series.js';
import type { Ouverte } from '../../state.js';
import type { Attente } from './attente.js';

/** Somebody paused the date of this wait: whoever is written to meanwhile is told of none, not of one that does not run. */
export const sansDateEnPause =
  ({ amenagements }: Ouverte) =>
  (attente: Attente): Attente =>
    amenagements.some((autre) => autre.sort === 'en-pause' && autre.attente && estDe(attente, autre.cle))
      ? { ...attente, donnees: { ...attente.donnees, dateLimite: null } }
      : attente;

const estDe = ({ serie, destinataire }: Attente, cle: string): boolean =>
  serieDeLaCle(cle) === serie && [undefined, destinataire as string].includes(personneDeLaCle(cle));
