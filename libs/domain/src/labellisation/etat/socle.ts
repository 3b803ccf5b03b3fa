import type { SuiteDEnvoi } from '../../envoi-signale.js';
import type { DocumentRef } from '../../document.js';
import type { Jour } from '../../temps.js';
import type { Gabarit } from '../courriers/gabarits.js';
import type { Destinataire } from '../destinataire.js';
import type { EventType } from '../events.js';
import type { Programme } from '../programme.js';
import type { Criteres, MotifSuspension } from '../vocabulaire.js';
import type { Amenagement } from './amenagement.js';

/** What is known of every dossier, open or closed. */
export interface Socle {
  /** Number of events. */
  version: number;
  numero: string;
  reseau: string;
  programme: Programme;
  /** Version of the regles that this dossier keeps. */
  regles: number;
  voie: 'appel' | 'hors-appel';
  appel: string | null;
  professionnel: string;
  structure: string;
  contact: string;
  categorieMetier: string;
  criteres: Criteres;
  projet: DocumentRef;
  /** The dossier of whom this one replaces. */
  remplace: string | null;
  deposeeLe: Jour;
  /** Keys of échéances that fired, of series that are still alive: ten years stay small. */
  echues: string[];
  nonRemis: CourrierEnEchec[];
  /** Version of the last event of each type that `corrigerSaisie` may correct. */
  corrigeables: Partial<Record<EventType, number>>;
}

export interface EnCours extends Socle {
  /** Of other regles than those that it started with. */
  adoption: Adoption | null;
  suspension: Suspension | null;
  /** Past suspensions, oldest first: running delays are longer by them. */
  pauses: Pause[];
  /** Of steps whose series is still alive. */
  amenagements: Amenagement[];
}

export interface CourrierEnEchec {
  courrier: string;
  gabarit: Gabarit;
  destinataire: Destinataire;
  serie: string | null;
  depuis: Jour;
  /** A reminder that somebody must look at; no échéance waits for it. */
  suite?: SuiteDEnvoi;
}

export interface Suspension {
  raison: MotifSuspension;
  motif: DocumentRef;
  du: Jour;
  /** Expected end. */
  au: Jour | null;
}

/** Suspended from `du` (included) to `au` (excluded, the day of the resumption). */
export interface Pause {
  du: Jour;
  au: Jour;
}

export interface Adoption {
  /** Nothing opens before that day because of them. */
  le: Jour;
  /** Years whose bilan only they ask for, and whose due date was over. */
  bilansEcartes: number[];
}

/** A wait for somebody, and the run of reminders that counts from it. */
export interface Suivi {
  serie: number;
  depuis: Jour;
  /** Civil days that somebody added to each of its delays. */
  enPlus?: number;
}
