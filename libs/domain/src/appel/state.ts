import type { SuiteDEnvoi } from '../envoi-signale.js';
import type { DocumentRef } from '../document.js';
import type { EtatDEntite } from '../entite.js';
import type { Jour } from '../temps.js';
import type { CourrierDAppel } from './commands.js';

export interface Appel extends EtatDEntite {
  statut: 'ouvert' | 'clos';
  titre: DocumentRef;
  texte: DocumentRef | null;
  ouvreLe: Jour;
  clotureLe: Jour;
  /** Days before the closing date, in the order of time. */
  rappelsAvant: number[];
  /** Raised when the closing date moves. */
  serie: number;
  /** In the order of their ranks. */
  invites: Invite[];
  candidatures: CandidatureRecue[];
  resultatsLe: Jour | null;
  /** Keys of échéances of this series that fired. */
  echues: string[];
  /** `suite`: a reminder that somebody must look at, whoever it is for being still written to. */
  nonRemis: (CourrierDAppel & { le: Jour; suite?: SuiteDEnvoi })[];
}

export interface Invite {
  rang: number;
  structure: string;
  contact: string;
  professionnel: string | null;
  /** The dossier that answers. */
  reponse: string | null;
  le: Jour;
}

export interface CandidatureRecue {
  labellisation: string;
  professionnel: string;
  structure: string;
  tardive: boolean;
  le: Jour;
}

/** Number of the shape above, kept with a stored state: another number means « fold the events again ». */
export const FORME_APPEL = 2;

/** The invitation `rang` of the call, and the run of reminders that hangs on it. */
export const serieDInvitation = (rang: number, { serie }: Pick<Appel, 'serie'>): string =>
  `invitation-${rang}.${serie}`;

export const sansReponse = ({ invites }: Appel): Invite[] =>
  invites.filter(({ reponse }) => reponse === null);
