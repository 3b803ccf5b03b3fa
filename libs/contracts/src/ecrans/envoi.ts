import type { ClasseCourrier, Destinataire, Gabarit, Instant } from './domaine.js';

/**
 * - `en-cours`: written, not yet handed over
 * - `differe`: the server asked to try again
 * - `remis`: accepted by the recipient's server
 * - `non-remis`: refused for good
 * - `incertain`: a reminder that may have left; never sent again by itself
 * - `inutile`: a reminder that was not sent, nobody needing it any more when its turn came
 */
export const ETATS_ENVOI = ['en-cours', 'differe', 'remis', 'non-remis', 'incertain', 'inutile'] as const;
export type EtatEnvoi = (typeof ETATS_ENVOI)[number];

/** One mail, sent or being sent. */
export interface Envoi {
  id: string;
  /** Of the event that caused it. */
  version: number;
  gabarit: Gabarit;
  classe: ClasseCourrier;
  destinataire: { role: Destinataire; nom: string | null };
  copie: { role: Destinataire; nom: string | null }[];
  etat: EtatEnvoi;
  /** Of the last change of `etat`. */
  le: Instant;
  /** « boîte pleine » */
  cause?: string | null;
  /** Where to read it, when the inbox keeps it. */
  lire?: string | null;
}
