import type { SuiteDEnvoi } from '../envoi-signale.js';
import type { DocumentRef } from '../document.js';
import type { Gabarit } from '../labellisation/courriers/gabarits.js';
import type { Programme } from '../labellisation/programme.js';
import type { Jour } from '../temps.js';

/** What may be asked of a call for applications, in the order of its life. Free text and people came in as rows. */
interface Commande<Type extends string, Data> {
  type: Type;
  data: Data;
}

/** Ids of a structure, of whoever answers for it, and of the professional whom it could present, if one is known. */
export interface InvitePropose {
  structure: string;
  contact: string;
  professionnel?: string;
}

export interface CourrierDAppel {
  courrier: string;
  gabarit: Gabarit;
  destinataire: 'employeur' | 'professionnel';
  personne: string;
  serie?: string;
}

export type AppelCommand =
  | Commande<
      'ouvrirAppel',
      {
        programme: Programme;
        titre: DocumentRef;
        /** What the invitation says of it. */
        texte?: DocumentRef;
        ouvreLe: Jour;
        /** The last day on which one may apply. */
        clotureLe: Jour;
        /** Reminders: days before the closing date. */
        rappelsAvant?: number[];
      }
    >
  | Commande<'inviter', { invites: InvitePropose[] }>
  | Commande<'corrigerInvite', { invite: string; personne: string }>
  | Commande<'prolongerAppel', { clotureLe: Jour; motif?: DocumentRef }>
  | Commande<'publierResultats', { texte?: DocumentRef }>
  | Commande<'renvoyerCourrier', CourrierDAppel>
  // le moteur, jamais un client
  | Commande<
      'enregistrerCandidature',
      { labellisation: string; professionnel: string; structure: string; le: Jour }
    >
  | Commande<'declencherEcheance', { cle: string }>
  | Commande<'constaterNonRemise', CourrierDAppel & { suite?: SuiteDEnvoi }>;

export type AppelCommandType = AppelCommand['type'];
export type AppelCommandOf<Type extends AppelCommandType> = Extract<AppelCommand, { type: Type }>;
export type AppelDataOf<Type extends AppelCommandType> = AppelCommandOf<Type>['data'];
