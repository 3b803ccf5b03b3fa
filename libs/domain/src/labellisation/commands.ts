import type { SuiteDEnvoi } from '../envoi-signale.js';
import type { DocumentRef } from '../document.js';
import type { Signataire } from '../regles/regles.js';
import type { Jour, JourHeure } from '../temps.js';
import type { Gabarit } from './courriers/gabarits.js';
import type { Destinataire } from './destinataire.js';
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
 * What may be asked of a labellisation, in the order of the life. Free text and people came in as documents and rows:
 * a command holds their ids. `le`, the civil day of the fact, defaults to today in the reseau's zone.
 */
interface Commande<Type extends string, Data> {
  type: Type;
  data: Data;
}

export type LabellisationCommand =
  // candidature
  | Commande<
      'deposerCandidature',
      {
        programme: Programme;
        voie: 'appel' | 'hors-appel';
        appel?: string;
        professionnel: string;
        structure: string;
        contact: string;
        categorieMetier: string;
        criteres: Criteres;
        projet: DocumentRef;
        /** The dossier of somebody who left, whom this one replaces. */
        remplace?: string;
        le?: Jour;
      }
    >
  | Commande<'demanderPieces', { pieces: Piece[]; motif: DocumentRef; le?: Jour }>
  | Commande<
      'fournirPieces',
      {
        pieces: Piece[];
        criteres?: Partial<Criteres>;
        contenu?: DocumentRef;
        preuve?: DocumentRef;
        le?: Jour;
      }
    >
  | Commande<'declarerComplete', { le?: Jour }>
  | Commande<'declarerEligible', { le?: Jour }>
  | Commande<'refuserCandidature', { criteres: Critere[]; motif: DocumentRef; le?: Jour }>
  /** Nothing came, or nobody: closed by a person, and no refusal. */
  | Commande<'classerSansSuite', { motif: DocumentRef; le?: Jour }>
  | Commande<
      'abandonnerCandidature',
      { par: 'employeur' | 'professionnel'; motif: DocumentRef; preuve?: DocumentRef; le?: Jour }
    >
  | Commande<'renvoyerEnCommission', { motif: DocumentRef; le?: Jour }>
  | Commande<
      'enregistrerDecisionCommission',
      {
        decision: 'ajournee' | 'favorable' | 'defavorable' | 'personne-ressource';
        motif: DocumentRef;
        prochaineSeance?: Jour;
        le?: Jour;
      }
    >
  // liste d'attente: admitted, while every training place is taken
  | Commande<'mettreEnListeDAttente', { motif: DocumentRef; rang?: number; le?: Jour }>
  | Commande<'confirmerListeDAttente', { le?: Jour }>
  | Commande<'sortirDeListeDAttente', { le?: Jour }>
  // personne ressource: another status, never a label
  | Commande<
      'proposerPersonneRessource',
      { texte: string; domaines: DomaineRessource[]; ressource: DocumentRef; le?: Jour }
    >
  | Commande<
      'accepterPersonneRessource',
      { partie: 'employeur' | 'professionnel'; texte: string; preuve?: DocumentRef; le?: Jour }
    >
  | Commande<
      'mettreFinPersonneRessource',
      { par: 'employeur' | 'professionnel' | 'coordination'; motif: DocumentRef; le?: Jour }
    >
  // entretien
  | Commande<'planifierEntretien', { date: JourHeure; dureeMinutes: number; lieu: DocumentRef }>
  | Commande<'annulerEntretien', { motif: DocumentRef; le?: Jour }>
  | Commande<'constaterAbsence', { motif: DocumentRef; le?: Jour }>
  | Commande<
      'rendreAvisEntretien',
      { avis: 'favorable' | 'a-completer' | 'defavorable'; motif?: DocumentRef; le?: Jour }
    >
  // engagements
  | Commande<'ouvrirEngagements', { version: VersionTextes; le?: Jour }>
  | Commande<
      'signerEngagements',
      { signataire: Signataire; version: VersionTextes; preuve?: DocumentRef; le?: Jour }
    >
  // profil et annuaire
  | Commande<'fixerRendezVousProfil', { date: JourHeure; dureeMinutes: number; lieu: DocumentRef }>
  | Commande<
      'declarerProfil',
      { adapte: boolean; reseauSocial: ReseauSocial; adresse: DocumentRef; le?: Jour }
    >
  | Commande<'verifierProfil', { controles: Record<ControleProfil, boolean>; le?: Jour }>
  | Commande<'validerFiche', { fiche: DocumentRef; preuve?: DocumentRef; le?: Jour }>
  | Commande<'renvoyerFiche', { motif: DocumentRef; le?: Jour }>
  | Commande<'publierFiche', { le?: Jour }>
  | Commande<'modifierFiche', { fiche: DocumentRef; preuve?: DocumentRef; le?: Jour }>
  | Commande<'accorderLabel', { terme: Jour; le?: Jour }>
  // bilan
  | Commande<'remettreBilan', { exercice: number; contenu: DocumentRef; preuve?: DocumentRef; le?: Jour }>
  | Commande<
      'contresignerBilan',
      { exercice: number; accord: boolean; remarque?: DocumentRef; preuve?: DocumentRef; le?: Jour }
    >
  | Commande<'renvoyerBilan', { exercice: number; motif: DocumentRef; le?: Jour }>
  | Commande<'accepterBilan', { exercice: number; le?: Jour }>
  | Commande<'cloreBilan', { exercice: number; motif: DocumentRef; le?: Jour }>
  | Commande<'rouvrirBilan', { exercice: number; motif: DocumentRef; le?: Jour }>
  // vie du label
  | Commande<'suspendre', { raison: MotifSuspension; motif: DocumentRef; du?: Jour; au?: Jour }>
  | Commande<'reprendre', { le?: Jour }>
  | Commande<'changerContact', { contact: string; le?: Jour }>
  | Commande<'changerStructure', { structure: string; raison: MotifChangementStructure; le?: Jour }>
  | Commande<
      'demanderRenouvellement',
      { rienNAChange: boolean; changements?: DocumentRef; preuve?: DocumentRef; le?: Jour }
    >
  | Commande<'renouvelerLabel', { terme: Jour; le?: Jour }>
  | Commande<'refuserRenouvellement', { motif: DocumentRef; le?: Jour }>
  // manquement
  | Commande<'ouvrirManquement', { obligations: Obligation[]; motif: DocumentRef; le?: Jour }>
  | Commande<'envoyerMiseEnDemeure', { mode: ModeEnvoi; suiviPostal?: DocumentRef; le?: Jour }>
  | Commande<'repondreManquement', { reponse: DocumentRef; preuve?: DocumentRef; le?: Jour }>
  | Commande<
      'deciderManquement',
      { issue: 'levee' | 'observation' | 'exclusion'; motif: DocumentRef; le?: Jour }
    >
  // fin
  | Commande<
      'declarerDepart',
      {
        par: 'employeur' | 'professionnel' | 'coordination';
        depart: Jour;
        remplacement: Remplacement;
        le?: Jour;
      }
    >
  | Commande<
      'annoncerRetrait',
      {
        par: 'employeur' | 'professionnel' | 'coordination';
        effet: Jour;
        motif: DocumentRef;
        preuve?: DocumentRef;
        le?: Jour;
      }
    >
  | Commande<'annulerRetrait', { motif: DocumentRef; le?: Jour }>
  | Commande<
      'retirerLabel',
      {
        par: 'employeur' | 'professionnel' | 'coordination';
        motif: DocumentRef;
        preuve?: DocumentRef;
        le?: Jour;
      }
    >
  | Commande<'cocherSortie', { points: PointDeSortie[]; le?: Jour }>
  | Commande<'archiverDossier', { le?: Jour }>
  // tout au long de la vie
  | Commande<'adopterRegles', { version: number }>
  | Commande<'deplacerEcheance', { cle: string; au: Jour; motif: DocumentRef }>
  | Commande<'sauterEcheance', { cle: string; motif: DocumentRef }>
  | Commande<'mettreEcheanceEnPause', { cle: string; motif: DocumentRef }>
  | Commande<'reprendreEcheance', { cle: string }>
  | Commande<
      'corrigerSaisie',
      { version: number; champ: string; valeur: string | number | boolean; motif: DocumentRef }
    >
  | Commande<
      'renvoyerCourrier',
      { courrier: string; gabarit: Gabarit; destinataire: Destinataire; serie?: string; le?: Jour }
    >
  // le moteur, jamais un client
  | Commande<'declencherEcheance', { cle: string }>
  | Commande<
      'constaterNonRemise',
      {
        courrier: string;
        gabarit: Gabarit;
        destinataire: Destinataire;
        serie?: string;
        /** Not refused by a server: only a person can say what became of it. */
        suite?: SuiteDEnvoi;
      }
    >;

export type CommandType = LabellisationCommand['type'];
export type CommandOf<Type extends CommandType> = Extract<LabellisationCommand, { type: Type }>;
export type DataOf<Type extends CommandType> = CommandOf<Type>['data'];
