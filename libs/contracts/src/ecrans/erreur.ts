import type { Cadre } from './cadre.js';

export interface Erreur {
  cadre: Cadre;
  /** HTTP status; the page has its own words for 400, 401, 403, 404, 409, 410, 412, 422, 429, 500, 503. */
  statut: number;
  /** French sentence, when there is more to say than the status. */
  message?: string;
  /** Seconds, as `Retry-After`. */
  reessayerDans?: number;
  /** To quote when calling: the id of the request. */
  reference?: string;
  retour?: { libelle: string; adresse: string };
}
