import type { SuiteDEnvoi } from '../envoi-signale.js';
import type { DocumentRef } from '../document.js';
import type { Signataire } from '../regles/regles.js';
import type { Jour, JourHeure } from '../temps.js';
import type { Gabarit } from './courriers/gabarits.js';
import type { Destinataire } from './destinataire.js';
import type { TypeTache } from './taches/tache.js';
import type { Programme } from './programme.js';
import type {
  ControleProfil,
  Critere,
  Criteres,
  DomaineRessource,
  ModeEnvoi,
  MotifChangementStructure,
  MotifSuspension,
  Obligation,
  Piece,
  PointDeSortie,
  Remplacement,
  ReseauSocial,
  VersionTextes,
} from './vocabulaire.js';

/**
 * The facts of a labellisation, in the order of the life. Names and fields are stored for ever: a new shape is a new
 * version. Ids, dates, enumerations and hashes only (`DocumentRef`); who acted and when stands in the envelope.
 * `le` is the civil day of the fact. Where a wait starts with it, `saisiLe` is the day it was entered when that is another
 * one: reminders count from the day on which the mail left.
 */
interface Fait<Type extends string, Data> {
  type: Type;
  data: Data;
}

/** The wait whose date moved: who is told again, and what becomes of its delays. */
interface AttenteDeplacee {
  serie: string;
  destinataire: Destinataire;
  /** Civil days added to each delay of the wait in all; a bilan has none, its date is written down. */
  enPlus?: number;
  /** Steps that were made lie ahead again: they come under the next number. */
  nouvelleSerie?: true;
}

export type LabellisationEvent =
  // candidature
  | Fait<
      'CandidatureDeposee',
      {
        numero: string;
        reseau: string;
        programme: Programme;
        regles: number;
        voie: 'appel' | 'hors-appel';
        appel?: string;
        professionnel: string;
        structure: string;
        contact: string;
        categorieMetier: string;
        criteres: Criteres;
        projet: DocumentRef;
        remplace?: string;
        le: Jour;
      }
    >
  | Fait<'PiecesDemandees', { pieces: Piece[]; motif: DocumentRef; serie: number; le: Jour; saisiLe?: Jour }>
  | Fait<
      'PiecesFournies',
      {
        pieces: Piece[];
        criteres: Partial<Criteres>;
        contenu?: DocumentRef;
        preuve?: DocumentRef;
        le: Jour;
        /** Something is still missing: it is asked again, from that day on. */
        serie?: number;
        saisiLe?: Jour;
      }
    >
  | Fait<'CandidatureDeclareeComplete', { le: Jour }>
  | Fait<'CandidatureDeclareeEligible', { le: Jour; saisiLe?: Jour }>
  | Fait<'CandidatureRefusee', { criteres: Critere[]; motif: DocumentRef; le: Jour }>
  | Fait<'CandidatureClasseeSansSuite', { motif: DocumentRef; le: Jour }>
  | Fait<
      'CandidatureAbandonnee',
      { par: 'employeur' | 'professionnel'; motif: DocumentRef; preuve?: DocumentRef; le: Jour }
    >
  | Fait<'CandidatureRenvoyeeEnCommission', { motif: DocumentRef; le: Jour }>
  | Fait<'CommissionAjournee', { motif: DocumentRef; prochaineSeance?: Jour; le: Jour }>
  | Fait<'CommissionFavorable', { motif: DocumentRef; le: Jour; saisiLe?: Jour }>
  | Fait<'CommissionDefavorable', { motif: DocumentRef; le: Jour }>
  | Fait<'CandidatureOrienteeEnPersonneRessource', { motif: DocumentRef; le: Jour }>
  // liste d'attente
  | Fait<'CandidatureMiseEnListeDAttente', { motif: DocumentRef; rang?: number; le: Jour; saisiLe?: Jour }>
  | Fait<'ListeDAttenteConfirmee', { le: Jour; saisiLe?: Jour }>
  | Fait<'CandidatureSortieDeListeDAttente', { le: Jour; saisiLe?: Jour }>
  // personne ressource
  | Fait<
      'PersonneRessourceProposee',
      {
        texte: string;
        domaines: DomaineRessource[];
        ressource: DocumentRef;
        serie: number;
        le: Jour;
        saisiLe?: Jour;
      }
    >
  | Fait<
      'PersonneRessourceAcceptee',
      { partie: 'employeur' | 'professionnel'; texte: string; preuve?: DocumentRef; le: Jour }
    >
  | Fait<'PersonneRessourceReconnue', { texte: string; le: Jour }>
  | Fait<
      'PersonneRessourceTerminee',
      { par: 'employeur' | 'professionnel' | 'coordination'; motif: DocumentRef; le: Jour }
    >
  // entretien
  | Fait<
      'EntretienPlanifie',
      {
        rang: number;
        date: JourHeure;
        dureeMinutes: number;
        lieu: DocumentRef;
        /** Day on which the date was set. */
        le: Jour;
      }
    >
  | Fait<'EntretienAnnule', { rang: number; motif: DocumentRef; le: Jour; saisiLe?: Jour }>
  | Fait<'AbsenceConstatee', { rang: number; motif: DocumentRef; le: Jour; saisiLe?: Jour }>
  | Fait<'EntretienFavorable', { rang: number; le: Jour }>
  | Fait<'EntretienACompleter', { rang: number; motif: DocumentRef; le: Jour; saisiLe?: Jour }>
  | Fait<'EntretienDefavorable', { rang: number; motif: DocumentRef; le: Jour }>
  // engagements
  | Fait<
      'EngagementsOuverts',
      {
        version: VersionTextes;
        signataires: Signataire[];
        serie: number;
        le: Jour;
        saisiLe?: Jour;
      }
    >
  | Fait<
      'EngagementsSignes',
      {
        signataire: Signataire;
        version: VersionTextes;
        preuve?: DocumentRef;
        le: Jour;
        saisiLe?: Jour;
      }
    >
  | Fait<'EngagementsCompletes', { version: VersionTextes; le: Jour; saisiLe?: Jour }>
  // profil et annuaire
  | Fait<'RendezVousProfilFixe', { date: JourHeure; dureeMinutes: number; lieu: DocumentRef }>
  | Fait<'ProfilCree', { reseauSocial: ReseauSocial; adresse: DocumentRef; le: Jour }>
  | Fait<'ProfilAdapte', { reseauSocial: ReseauSocial; adresse: DocumentRef; le: Jour }>
  | Fait<'ProfilVerifie', { le: Jour; saisiLe?: Jour }>
  | Fait<'ProfilRefuse', { manquants: ControleProfil[]; le: Jour; saisiLe?: Jour }>
  | Fait<'FicheValidee', { fiche: DocumentRef; preuve?: DocumentRef; le: Jour }>
  | Fait<'FicheRenvoyee', { motif: DocumentRef; le: Jour; saisiLe?: Jour }>
  | Fait<'FichePubliee', { fiche: DocumentRef; le: Jour }>
  /** Asked by the professional; the directory keeps the former card. */
  | Fait<'CorrectionDeFicheProposee', { fiche: DocumentRef; preuve?: DocumentRef; le: Jour }>
  /** The directory shows this card from now on. */
  | Fait<'FicheModifiee', { fiche: DocumentRef; le: Jour }>
  | Fait<'LabelAccorde', { terme: Jour; le: Jour; saisiLe?: Jour }>
  // bilan de l'année `exercice`
  | Fait<'BilanOuvert', { exercice: number; cle: string; dateLimite: Jour; serie: number; le: Jour }>
  | Fait<
      'BilanRemis',
      { exercice: number; contenu: DocumentRef; preuve?: DocumentRef; le: Jour; saisiLe?: Jour }
    >
  | Fait<
      'BilanContresigne',
      { exercice: number; accord: boolean; remarque?: DocumentRef; preuve?: DocumentRef; le: Jour }
    >
  | Fait<
      'BilanRenvoye',
      {
        exercice: number;
        motif: DocumentRef;
        serie: number;
        le: Jour;
        saisiLe?: Jour;
        /** The due date that the mail announces, when it moved. */
        dateLimite?: Jour;
      }
    >
  | Fait<'BilanAccepte', { exercice: number; le: Jour }>
  | Fait<'BilanClos', { exercice: number; motif: DocumentRef; le: Jour }>
  | Fait<
      'BilanRouvert',
      {
        exercice: number;
        motif: DocumentRef;
        serie: number;
        le: Jour;
        saisiLe?: Jour;
        dateLimite: Jour;
      }
    >
  // vie du label
  | Fait<'LabellisationSuspendue', { raison: MotifSuspension; motif: DocumentRef; du: Jour; au?: Jour }>
  | Fait<'LabellisationReprise', { le: Jour }>
  | Fait<'ContactChange', { contact: string; le: Jour; saisiLe?: Jour }>
  | Fait<'StructureChangee', { structure: string; raison: MotifChangementStructure; le: Jour }>
  | Fait<
      'RenouvellementDemande',
      { rienNAChange: boolean; changements?: DocumentRef; preuve?: DocumentRef; le: Jour }
    >
  | Fait<'LabelRenouvele', { terme: Jour; le: Jour; saisiLe?: Jour }>
  | Fait<'RenouvellementRefuse', { motif: DocumentRef; le: Jour }>
  // manquement, by its rank in the dossier
  | Fait<'ManquementOuvert', { rang: number; obligations: Obligation[]; motif: DocumentRef; le: Jour }>
  | Fait<
      'MiseEnDemeureEnvoyee',
      {
        rang: number;
        mode: ModeEnvoi;
        /** Number of a registered letter. */
        suiviPostal?: DocumentRef;
        /** By when the employer may answer. */
        dateLimite: Jour;
        le: Jour;
      }
    >
  | Fait<'ReponseAuManquementRecue', { rang: number; reponse: DocumentRef; preuve?: DocumentRef; le: Jour }>
  | Fait<'ManquementLeve', { rang: number; motif: DocumentRef; le: Jour }>
  | Fait<'ObservationAdressee', { rang: number; motif: DocumentRef; le: Jour }>
  | Fait<'ExclusionPrononcee', { rang: number; motif: DocumentRef; le: Jour }>
  // fin
  | Fait<
      'DepartDeclare',
      {
        rang: number;
        par: 'employeur' | 'professionnel' | 'coordination';
        depart: Jour;
        remplacement: Remplacement;
        le: Jour;
      }
    >
  | Fait<
      'RetraitAnnonce',
      {
        rang: number;
        par: 'employeur' | 'professionnel' | 'coordination';
        effet: Jour;
        motif: DocumentRef;
        preuve?: DocumentRef;
        le: Jour;
      }
    >
  | Fait<'RetraitAnnule', { rang: number; motif: DocumentRef; le: Jour }>
  /** The day that a person set has come. `cle`: of the échéance, when time brought it. */
  | Fait<'RetraitPrisEffet', { rang: number; le: Jour; cle?: string }>
  | Fait<
      'LabelRetire',
      {
        par: 'employeur' | 'professionnel' | 'coordination';
        motif: DocumentRef;
        preuve?: DocumentRef;
        le: Jour;
      }
    >
  | Fait<'SortieVerifiee', { points: PointDeSortie[]; le: Jour }>
  /** Both were told that the content of the dossier may be erased from `dateLimite` on. */
  | Fait<'ArchivageAnnonce', { cle: string; dateLimite: Jour; le: Jour }>
  | Fait<'DossierArchive', { le: Jour }>
  // tout au long de la vie
  | Fait<
      'ReglesAdoptees',
      {
        /** Of the regles that the dossier keeps from now on. */
        version: number;
        le: Jour;
        /** Awaited bilans whose due date moves. */
        bilans: { exercice: number; dateLimite: Jour }[];
        /** Years whose bilan only these regles ask for, and whose due date is over. */
        bilansEcartes: number[];
        /** Waits whose printed date moves: told again. */
        annonces: { serie: string; destinataire: Destinataire }[];
        /** Waits that go on under the next number; from `depuis` when the new delay was over, else from where they began. */
        reprises: { serie: string; attendu: Destinataire | null; depuis?: Jour }[];
      }
    >
  | Fait<
      'EcheanceDeplacee',
      {
        cle: string;
        du: Jour;
        au: Jour;
        /** Civil days beyond the day that the regles give. */
        jours: number;
        motif: DocumentRef;
        le: Jour;
        attente?: AttenteDeplacee;
      }
    >
  | Fait<'EcheanceSautee', { cle: string; du: Jour; motif: DocumentRef; le: Jour }>
  | Fait<
      'EcheanceMiseEnPause',
      {
        cle: string;
        du: Jour;
        motif: DocumentRef;
        le: Jour;
        /** Who was told of this date, and is told that it does not run. */
        attente?: { serie: string; destinataire: Destinataire };
      }
    >
  | Fait<'EcheanceReprise', { cle: string; du: Jour; au: Jour; le: Jour; attente?: AttenteDeplacee }>
  | Fait<
      'SaisieCorrigee',
      { version: number; champ: string; valeur: string | number | boolean; motif: DocumentRef }
    >
  | Fait<
      'RelanceEchue',
      {
        cle: string;
        courrier: Gabarit;
        destinataires: Destinataire[];
        copie: Destinataire[];
        /** False when a later reminder of the same wait was overdue too, or when it fell inside a suspension. */
        envoyee: boolean;
        dateLimite?: Jour;
      }
    >
  | Fait<'TacheSignalee', { cle: string; tache: TypeTache }>
  | Fait<
      'EnvoiSignale',
      {
        courrier: string;
        gabarit: Gabarit;
        destinataire: Destinataire;
        serie?: string;
        suite: SuiteDEnvoi;
        le: Jour;
      }
    >
  | Fait<
      'CourrierNonRemis',
      {
        courrier: string;
        gabarit: Gabarit;
        destinataire: Destinataire;
        serie?: string;
        le: Jour;
      }
    >
  | Fait<
      'CourrierRenvoye',
      {
        courrier: string;
        gabarit: Gabarit;
        destinataire: Destinataire;
        serie?: string;
        le: Jour;
        saisiLe?: Jour;
      }
    >;

export type EventType = LabellisationEvent['type'];
export type EventOf<Type extends EventType> = Extract<LabellisationEvent, { type: Type }>;
