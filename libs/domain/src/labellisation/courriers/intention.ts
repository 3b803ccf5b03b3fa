import type { Instant } from '../../temps.js';
import type { Destinataire } from '../destinataire.js';
import type { ActeDuLien } from '../liens/actes-du-lien.js';
import type { Gabarit } from './gabarits.js';

/**
 * `acte`: at least once, same Message-ID and same link. `rappel`: at most once; an uncertain one is shown to a person.
 */
export type ClasseCourrier = 'acte' | 'rappel';

/** A mail to write: who, what, how surely. Its row's id derives from stream, version, gabarit and recipient. */
export interface CourrierIntent {
  gabarit: Gabarit;
  destinataire: Destinataire;
  /** Whoever plays that role for this mail, where an entity has several: an id. */
  personne?: string;
  copie: Destinataire[];
  classe: ClasseCourrier;
  /**
   * Ids and dates that the text shows (`dateLimite`, `exercice`, `terme`, …): no personal data. `dateLimite: null`: that
   * date does not run for the moment.
   */
  donnees: Record<string, string | number | boolean | null>;
  lien?: ActeDuLien & {
    /** Stable key of the link within its dossier (`signature-2016.1/employeur`): a reminder carries the same link. */
    cle: string;
  };
  /** The series (`bilan-2027.1`) whose échéances wait while this mail is not delivered. */
  serie?: string;
  /** Not before this instant: what opens on a day off is told on the next working day. */
  partirLe?: Instant;
  /** Id of the mail that this one repeats: what `donnees` does not say here is taken from it. */
  reprend?: string;
}
