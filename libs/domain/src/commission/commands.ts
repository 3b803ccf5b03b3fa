import type { SuiteDEnvoi } from '../envoi-signale.js';
import type { DocumentRef } from '../document.js';
import type { Programme } from '../labellisation/programme.js';
import type { Critere } from '../labellisation/vocabulaire.js';
import type { JourHeure, Jour } from '../temps.js';
import type {
  Appreciation,
  Fonction,
  Issue,
  Presence,
  SignatairePv,
  VoieDeDecision,
  Voix,
} from './vocabulaire.js';
import type { GabaritDeSeance } from './courriers/gabarits.js';

interface Commande<Type extends string, Data> {
  type: Type;
  data: Data;
}

export interface MembrePropose {
  personne: string;
  siege: string;
  fonction: Fonction;
}

export interface VoixExprimee {
  personne: string;
  voix: Voix;
}

/** A mail of the session, as its row says it. */
export interface CourrierASuivre {
  courrier: string;
  gabarit: GabaritDeSeance;
  destinataire: 'membre';
  personne: string;
  serie?: string;
}

/** What may be asked of a session, in the order of its life. Free text and people came in as documents and rows. */
export type CommissionCommand =
  // preparation
  | Commande<
      'planifierSeance',
      {
        programme: Programme;
        instance: string;
        date: JourHeure;
        dureeMinutes: number;
        lieu: DocumentRef;
        /** Known already, as a rule those of the last session. */
        membres?: MembrePropose[];
      }
    >
  | Commande<'inscrireMembre', MembrePropose>
  | Commande<'retirerMembre', { personne: string }>
  | Commande<'inscrireAffaire', { dossier: string; categorieMetier: string }>
  | Commande<'retirerAffaire', { dossier: string }>
  | Commande<'differerAffaire', { dossier: string; motif: DocumentRef }>
  | Commande<'convoquerMembres', Record<string, never>>
  | Commande<'ajournerSeance', { date: JourHeure; motif: DocumentRef; lieu?: DocumentRef }>
  | Commande<'annulerSeance', { motif: DocumentRef }>
  // seance
  | Commande<'noterPresence', { personne: string; presence: Presence }>
  | Commande<'declarerDeport', { dossier: string; personne: string; motif?: DocumentRef }>
  | Commande<'leverDeport', { dossier: string; personne: string }>
  | Commande<'ouvrirSeance', Record<string, never>>
  | Commande<'apprecierCriteres', { dossier: string; criteres: Partial<Record<Critere, Appreciation>> }>
  | Commande<'recueillirVoix', { dossier: string; voix: VoixExprimee[] }>
  | Commande<
      'deciderAffaire',
      {
        dossier: string;
        issue: Issue;
        par: VoieDeDecision;
        motif: DocumentRef;
        prochaineSeance?: Jour;
      }
    >
  // procès-verbal
  | Commande<'etablirProcesVerbal', { texte?: DocumentRef }>
  | Commande<'signerProcesVerbal', { signataire: SignatairePv }>
  | Commande<'rectifierProcesVerbal', { motif: DocumentRef; dossier?: string; voix?: VoixExprimee[] }>
  | Commande<'classerTransmission', { dossier: string }>
  // tout au long de la vie
  | Commande<'renvoyerCourrier', CourrierASuivre>
  // le moteur, jamais un client
  | Commande<'constaterTransmission', { dossier: string; refus?: string }>
  | Commande<'declencherEcheance', { cle: string }>
  | Commande<'constaterNonRemise', CourrierASuivre & { suite?: SuiteDEnvoi }>;

export type CommissionCommandType = CommissionCommand['type'];
export type CommissionCommandOf<Type extends CommissionCommandType> = Extract<
  CommissionCommand,
  { type: Type }
>;
export type DataOf<Type extends CommissionCommandType> = CommissionCommandOf<Type>['data'];
