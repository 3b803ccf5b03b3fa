import type { SuiteDEnvoi } from '../envoi-signale.js';
import type { DocumentRef } from '../document.js';
import type { Gabarit } from '../labellisation/courriers/gabarits.js';
import type { Programme } from '../labellisation/programme.js';
import type { Jour } from '../temps.js';
import type { CourrierDAppel } from './commands.js';

/** The facts of a call for applications. Names and fields are stored for ever: a new shape is a new version. */
interface Fait<Type extends string, Data> {
  type: Type;
  data: Data;
}

export type AppelEvent =
  | Fait<
      'AppelOuvert',
      {
        numero: string;
        reseau: string;
        programme: Programme;
        regles: number;
        titre: DocumentRef;
        texte?: DocumentRef;
        ouvreLe: Jour;
        clotureLe: Jour;
        /** Reminders: days before the closing date. */
        rappelsAvant: number[];
        le: Jour;
      }
    >
  | Fait<
      'StructureInvitee',
      {
        /** Of the invitation within the call, from 1. */
        rang: number;
        structure: string;
        contact: string;
        professionnel?: string;
        le: Jour;
      }
    >
  | Fait<
      'InviteCorrige',
      {
        /** The invitation whose addressee is entered anew. */
        rang: number;
        destinataire: CourrierDAppel['destinataire'];
        personne: string;
        le: Jour;
      }
    >
  | Fait<'AppelProlonge', { clotureLe: Jour; precedente: Jour; serie: number; motif?: DocumentRef; le: Jour }>
  | Fait<
      'CandidatureRecue',
      {
        /** Id of its dossier. */
        labellisation: string;
        professionnel: string;
        structure: string;
        /** The invitation that it answers. */
        invitation?: number;
        /** After the closing date: « hors appel ». */
        tardive: boolean;
        le: Jour;
      }
    >
  | Fait<
      'RelanceEchue',
      {
        cle: string;
        invitation: number;
        courrier: Gabarit;
        destinataires: CourrierDAppel['destinataire'][];
        /** False when a later reminder of the same invitation was overdue too. */
        envoyee: boolean;
        dateLimite: Jour;
      }
    >
  | Fait<'AppelClos', { cle: string; le: Jour }>
  | Fait<'ResultatsPublies', { texte?: DocumentRef; le: Jour }>
  | Fait<'EnvoiSignale', CourrierDAppel & { suite: SuiteDEnvoi; le: Jour }>
  | Fait<'CourrierNonRemis', CourrierDAppel & { le: Jour }>
  | Fait<'CourrierRenvoye', CourrierDAppel & { le: Jour }>;

export type AppelEventType = AppelEvent['type'];
export type AppelEventOf<Type extends AppelEventType> = Extract<AppelEvent, { type: Type }>;
