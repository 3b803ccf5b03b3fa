import type { Signataire } from '../../regles/regles.js';
import type { Jour } from '../../temps.js';
import type { VersionTextes } from '../vocabulaire.js';
import type { EnCours, Suivi } from './socle.js';

export interface EnEngagements extends EnCours {
  etape: 'engagements';
  textes: VersionTextes;
  /** Of this opening: the next one has a higher number than any series of it. */
  serie: number;
  signatures: Signature[];
}

/** The Caf is asked last: once employer and professional have signed. */
export type Signature =
  | { signataire: Signataire; statut: 'plus-tard' }
  | { signataire: Signataire; statut: 'attendue'; suivi: Suivi }
  | { signataire: Signataire; statut: 'donnee'; le: Jour };

/** What everybody signed. */
export interface Engagements {
  textes: VersionTextes;
  signataires: Signataire[];
  completsLe: Jour;
}
