import type { seances, GenreInstance, Instance, ModeDeDecision, TypeDeVoix } from '@pdn/domain';
import type { Avis } from './dossier.js';
import type { Cadre } from './cadre.js';
import type { Critere, Instant, Jour, JourHeure, Programme } from './domaine.js';
import type { Champ, ErreurDeChamp } from './formulaire.js';
import type { PersonneAffichee, StructureAffichee } from './personne.js';

export type CommandeDeSeance = seances.CommissionCommandType;
export type EtatSeance = seances.EtatSeance;
export type Issue = seances.Issue;
export type Voix = seances.Voix;
export type Fonction = seances.Fonction;
export type Presence = seances.Presence;
export type Appreciation = seances.Appreciation;
export type VoieDeDecision = seances.VoieDeDecision;
export type TypeTacheCommission = seances.TypeTacheCommission;
export type EtatTransmission = seances.Transmission['statut']['etat'];
export type { GenreInstance, Instance, ModeDeDecision, TypeDeVoix };

/** A command that may be given to a session now, with the small form that gives it. */
export interface FormulaireDeSeance {
  type: CommandeDeSeance;
  commande: string;
  champs: Champ[];
  /** Said by the page, not asked: `dossier`. */
  caches?: Record<string, string>;
  erreurs?: ErreurDeChamp[];
  refus?: string;
}

/** The sessions of the reseau. */
export interface Seances {
  cadre: Cadre;
  avis: Avis | null;
  aVenir: SeanceListee[];
  passees: SeanceListee[];
  /** Dossiers at the step « commission » that no session has on its agenda. */
  enAttente: DossierEnAttente[];
  planifier: FormulaireDeSeance | null;
}

export interface SeanceListee {
  id: string;
  numero: string;
  instance: string;
  programme: Programme;
  date: JourHeure;
  etat: EtatSeance;
  affaires: number;
  decisions: number;
  tache: TypeTacheCommission | null;
}

/** A dossier as an agenda shows it; null = erased. */
export interface DossierEnAttente {
  id: string;
  numero: string;
  programme: Programme;
  professionnel: Pick<PersonneAffichee, 'prenom' | 'nom' | 'fonction'> | null;
  structure: StructureAffichee | null;
  /** Of the job, in words. */
  metier: string;
}

export interface AffaireAffichee {
  dossier: DossierEnAttente;
  /** What the network's members think of this job, as a sentence. */
  avisDuReseau: string;
  deports: string[];
  decision: { issue: Issue; par: VoieDeDecision; motif: string | null; prochaineSeance: Jour | null } | null;
  transmission: EtatTransmission | null;
  /** Taking it off the agenda. */
  gestes: FormulaireDeSeance[];
}

/** The dossier that the session is deliberating on. */
export interface Deliberation {
  dossier: string;
  nom: string;
  avisDuReseau: string;
  grille: LigneDeGrille[];
  voix: { personne: string; nom: string; siege: string; voix: Voix | null }[];
  /** Who may vote on it. */
  votants: number;
  apprecier: FormulaireDeSeance | null;
  recueillir: FormulaireDeSeance | null;
  decider: FormulaireDeSeance | null;
}

export interface LigneDeGrille {
  critere: Critere;
  libelle: string;
  /** As the application declares it. */
  declare: string;
  appreciation: Appreciation | null;
}

export interface MembreAffiche {
  personne: string;
  nom: string;
  siege: string;
  fonction: Fonction;
  voix: TypeDeVoix;
  presence: Presence | null;
  convoque: boolean;
  /** Of the dossiers that they stand back from. */
  deports: string[];
}

export interface TacheDeSeanceAffichee {
  cle: string;
  type: TypeTacheCommission;
  raison: string;
  depuis: Jour;
}

export interface EnteteSeance {
  id: string;
  version: number;
  numero: string;
  /** Of the body. */
  instance: string;
  programme: Programme;
  date: JourHeure;
  dureeMinutes: number;
  lieu: string | null;
  etat: EtatSeance;
  mode: ModeDeDecision;
  quorum: number;
  votantsPresents: number;
}

export interface Seance {
  cadre: Cadre;
  avis: Avis | null;
  entete: EnteteSeance;
  affaires: AffaireAffichee[];
  deliberation: Deliberation | null;
  /** Waiting dossiers: proposed, a person puts them on the agenda. */
  proposes: { dossier: DossierEnAttente; inscrire: FormulaireDeSeance }[];
  differes: { dossier: DossierEnAttente; motif: string | null }[];
  membres: MembreAffiche[];
  taches: TacheDeSeanceAffichee[];
  formulaires: FormulaireDeSeance[];
  avenir: { cle: string; jour: Jour; libelle: string; condition: string | null }[];
  courriels: { id: string; objet: string; a: string; etat: string; le: Instant }[];
  procesVerbal: ProcesVerbal;
  suivante: { id: string; date: JourHeure; lieu: string | null } | null;
}

/** What the minutes say beside the decisions. */
export interface ProcesVerbal {
  etabli: boolean;
  texte: string | null;
  signatures: { fonction: Fonction; nom: string; le: Jour }[];
  rectifications: { texte: string | null; numero: string | null; le: Jour }[];
}

/** Who decides what in this network. */
export interface Instances {
  cadre: Cadre;
  instances: readonly Instance[];
}
