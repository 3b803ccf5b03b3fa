import type { Destinataire } from '../../destinataire.js';
import type { Gabarit } from '../gabarits.js';
import type { CourrierIntent } from '../intention.js';

/**
 * Somebody is waited for, and was or will be written to about it. The first mail, its reminders, the mail sent again and
 * the one to a new contact say the same and carry the same link.
 */
export interface Attente {
  serie: string;
  destinataire: Destinataire;
  /** The one that asks, then the others of the series. */
  gabarits: [Gabarit, ...Gabarit[]];
  donnees: CourrierIntent['donnees'];
  lien?: NonNullable<CourrierIntent['lien']>;
}
