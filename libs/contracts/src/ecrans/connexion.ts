import type { Cadre } from './cadre.js';

/** `POST /connexion` with `cle` and `suite`. */
export interface Connexion {
  cadre: Cadre;
  /** Local path to go back to. */
  suite?: string;
  /** « Cette clé n’est pas reconnue ou a été révoquée. » */
  erreur?: string;
}
