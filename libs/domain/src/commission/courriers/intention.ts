import type { ClasseCourrier } from '../../labellisation/courriers/intention.js';
import type { Instant } from '../../temps.js';
import type { GabaritCommission } from './gabarits.js';

/** A mail to one member: `destinataire` is the person's id. */
export interface CourrierDeSeance {
  gabarit: GabaritCommission;
  destinataire: string;
  copie: string[];
  classe: ClasseCourrier;
  donnees: Record<string, string | number | boolean>;
  serie?: string;
  partirLe?: Instant;
  /** Id of the mail that this one repeats. */
  reprend?: string;
}
