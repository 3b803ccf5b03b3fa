import type { Cadre } from './cadre.js';
import type { Etat, Jour, Programme } from './domaine.js';
import type { FormulaireAffiche } from './formulaire.js';
import type { ObligationDeLAnnee } from './employeur.js';
import type { PersonneAffichee, StructureAffichee } from './personne.js';

/** `GET /personnes/:id`: one person, from one employer and one programme to the other. */
export interface Histoire {
  cadre: Cadre;
  personne: PersonneAffichee & { id: string };
  /** Youngest first. */
  dossiers: DossierDeLaPersonne[];
  /** Of all of them, in order. */
  obligations: ObligationDeLAnnee[];
  /** Another dossier for the same person, for those who may open one; posted to `/personnes/:id/dossiers`. */
  ouvrir: FormulaireAffiche | null;
  /** Entries that may be the same person. */
  semblables: { id: string; prenom: string; nom: string; par: 'nom' | 'courriel'; dossiers: number }[];
}

export interface DossierDeLaPersonne {
  id: string;
  numero: string;
  programme: Programme;
  structure: StructureAffichee | null;
  etat: Etat;
  deposeeLe: Jour;
  terme: Jour | null;
  remplacements: DossierLie[];
}

/** Another dossier of the same person, or of whom they replace or are replaced by. */
export interface DossierLie {
  id: string;
  numero: string;
  programme: Programme;
  etat: Etat;
  lien: 'meme-personne' | 'remplace' | 'remplace-par';
  professionnel: Pick<PersonneAffichee, 'prenom' | 'nom'> | null;
  structure: StructureAffichee | null;
}
