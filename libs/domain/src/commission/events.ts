import type { SuiteDEnvoi } from '../envoi-signale.js';
import type { DocumentRef } from '../document.js';
import type { ModeDeDecision, TypeDeVoix } from '../instances/instance.js';
import type { Programme } from '../labellisation/programme.js';
import type { Critere } from '../labellisation/vocabulaire.js';
import type { Jour, JourHeure } from '../temps.js';
import type { VoixExprimee } from './commands.js';
import type { GabaritDeSeance } from './courriers/gabarits.js';
import type { TypeTacheCommission } from './taches/tache.js';
import type { Appreciation, Fonction, Issue, Presence, SignatairePv, VoieDeDecision } from './vocabulaire.js';

interface Fait<Type extends string, Data> {
  type: Type;
  data: Data;
}

/**
 * The facts of a session, in the order of its life. Names and fields are stored for ever: ids, dates, enumerations and
 * hashes only. `le` is the civil day of the fact. Body, quorum and mode are those in force when the session was planned.
 */
export type CommissionEvent =
  // preparation
  | Fait<
      'SeancePlanifiee',
      {
        numero: string;
        reseau: string;
        programme: Programme;
        regles: number;
        instance: string;
        quorum: number;
        mode: ModeDeDecision;
        convocation: { joursAvant: number; rappel: number };
        date: JourHeure;
        dureeMinutes: number;
        lieu: DocumentRef;
        le: Jour;
      }
    >
  | Fait<'MembreInscrit', { personne: string; siege: string; fonction: Fonction; voix: TypeDeVoix; le: Jour }>
  | Fait<'MembreRetire', { personne: string; le: Jour }>
  | Fait<'AffaireInscrite', { dossier: string; categorieMetier: string; le: Jour }>
  | Fait<'AffaireRetiree', { dossier: string; le: Jour }>
  | Fait<'AffaireDifferee', { dossier: string; motif: DocumentRef; le: Jour }>
  | Fait<'MembresConvoques', { serie: number; membres: string[]; le: Jour }>
  | Fait<
      'SeanceAjournee',
      {
        date: JourHeure;
        lieu?: DocumentRef;
        motif: DocumentRef;
        serie: number;
        /** Still undecided: their employers are told of the new date. */
        dossiers: string[];
        le: Jour;
      }
    >
  | Fait<'SeanceAnnulee', { motif: DocumentRef; le: Jour }>
  // seance
  | Fait<'PresenceNotee', { personne: string; presence: Presence; le: Jour }>
  | Fait<'DeportDeclare', { dossier: string; personne: string; motif?: DocumentRef; le: Jour }>
  | Fait<'DeportLeve', { dossier: string; personne: string; le: Jour }>
  | Fait<'SeanceOuverte', { presents: string[]; le: Jour }>
  | Fait<'CriteresApprecies', { dossier: string; criteres: Partial<Record<Critere, Appreciation>>; le: Jour }>
  | Fait<'VoixRecueillies', { dossier: string; voix: VoixExprimee[]; le: Jour }>
  | Fait<
      'DecisionPrise',
      {
        dossier: string;
        issue: Issue;
        par: VoieDeDecision;
        motif: DocumentRef;
        prochaineSeance?: Jour;
        le: Jour;
      }
    >
  /** What it rested on has changed: it is to be taken again before the minutes are signed. */
  | Fait<'DecisionRouverte', { dossier: string; le: Jour }>
  // procès-verbal
  | Fait<'ProcesVerbalEtabli', { texte?: DocumentRef; le: Jour }>
  | Fait<'ProcesVerbalSigne', { signataire: SignatairePv; personne: string; le: Jour }>
  | Fait<'ProcesVerbalClos', { dossiers: string[]; le: Jour }>
  | Fait<'ProcesVerbalRectifie', { motif: DocumentRef; dossier?: string; voix?: VoixExprimee[]; le: Jour }>
  | Fait<'DecisionTransmise', { cle: string; le: Jour }>
  | Fait<'TransmissionRefusee', { cle: string; code: string; le: Jour }>
  | Fait<'TransmissionClassee', { cle: string; le: Jour }>
  // tout au long de la vie
  | Fait<'RappelEchu', { cle: string; membres: string[] }>
  | Fait<'TacheSignalee', { cle: string; tache: TypeTacheCommission }>
  | Fait<
      'EnvoiSignale',
      {
        courrier: string;
        gabarit: GabaritDeSeance;
        personne: string;
        serie?: string;
        suite: SuiteDEnvoi;
        le: Jour;
      }
    >
  | Fait<
      'CourrierNonRemis',
      { courrier: string; gabarit: GabaritDeSeance; personne: string; serie?: string; le: Jour }
    >
  | Fait<
      'CourrierRenvoye',
      { courrier: string; gabarit: GabaritDeSeance; personne: string; serie?: string; le: Jour }
    >;

export type CommissionEventType = CommissionEvent['type'];
export type CommissionEventOf<Type extends CommissionEventType> = Extract<CommissionEvent, { type: Type }>;
