import type { Cadre } from './cadre.js';
import type { AttenteDe, Etat, Instant, Jour, Programme } from './domaine.js';
import type { FormulaireAffiche } from './formulaire.js';
import type { PersonneAffichee, StructureAffichee } from './personne.js';

/** Also the query of `GET /dossiers`; an absent one filters nothing. `en-cours` = every état that is not closed. */
export interface FiltresDossiers {
  q?: string;
  etat?: Etat | 'en-cours';
  attente?: AttenteDe;
  programme?: Programme;
}

export const TRIS_DOSSIERS = ['echeance', 'nom', 'structure', 'etat', 'attente'] as const;
export type TriDossiers = (typeof TRIS_DOSSIERS)[number];

export interface Dossiers {
  cadre: Cadre;
  filtres: FiltresDossiers;
  tri: TriDossiers;
  sens: 'croissant' | 'decroissant';
  lignes: LigneDossier[];
  /** Under these filters. */
  total: number;
  /** May open a dossier, at `/dossiers/nouveau`. */
  peutOuvrir: boolean;
  /** Of the whole reseau, whatever the filters. */
  parEtat: Partial<Record<Etat, number>>;
  pagination: {
    /** `curseur` of the first page is absent. */
    curseur: string | null;
    suivant: string | null;
    /** Rank of the first row shown, where the store knows it. */
    rang?: number;
  };
}

export interface LigneDossier {
  id: string;
  numero: string;
  programme: Programme;
  professionnel: Pick<PersonneAffichee, 'prenom' | 'nom'> | null;
  structure: StructureAffichee | null;
  etat: Etat;
  attenteDe: AttenteDe;
  /** First task, when it is for whoever looks. */
  tache: string | null;
  terme: Jour | null;
  /** The next automatic step. */
  prochaine: { at: Instant; jour: Jour; libelle: string; condition?: string } | null;
}

/** `GET /dossiers/nouveau`: an application that came on paper or by telephone. */
export interface NouveauDossier {
  cadre: Cadre;
  ouvrir: FormulaireAffiche;
  /** `GET /dossiers/nouveau?remplace=…`: whose place is taken. */
  remplace?: { id: string; numero: string; professionnel: Pick<PersonneAffichee, 'prenom' | 'nom'> | null };
}
