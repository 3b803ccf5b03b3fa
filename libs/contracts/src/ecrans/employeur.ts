import type { Cadre } from './cadre.js';
import type { AttenteDe, Destinataire, Etat, EtatDevoir, Jour, Programme, TypeDevoir } from './domaine.js';
import type { PersonneAffichee } from './personne.js';

/** `GET /structures/:id`: one employer, and what its dossiers ask of it in one civil year. */
export interface Employeur {
  cadre: Cadre;
  structure: {
    id: string;
    nom: string;
    commune: string;
    codePostal: string | null;
    siret: string | null;
  };
  /** Under which the same SIRET was entered too. */
  autresNoms: string[];
  /** Who signs and is written to, in its open dossiers. */
  contacts: PersonneAffichee[];
  annee: number;
  /** In order; the present one is among them. */
  annees: number[];
  /** Youngest first. */
  dossiers: DossierDEmployeur[];
  obligations: ObligationDeLAnnee[];
}

export interface DossierDEmployeur {
  id: string;
  numero: string;
  programme: Programme;
  professionnel: Pick<PersonneAffichee, 'prenom' | 'nom'> | null;
  etat: Etat;
  attenteDe: AttenteDe;
  terme: Jour | null;
  /** First task of the coordination. */
  tache: string | null;
}

export interface ObligationDeLAnnee {
  dossier: Pick<DossierDEmployeur, 'id' | 'numero' | 'professionnel'>;
  cle: string;
  type: TypeDevoir;
  exercice: number | null;
  qui: { role: Destinataire; nom: string | null };
  etat: EtatDevoir;
}

/** `GET /structures`. */
export interface Employeurs {
  cadre: Cadre;
  q: string | null;
  lignes: EmployeurListe[];
  /** Under this search. */
  total: number;
  pagination: { curseur: string | null; suivant: string | null };
}

export interface EmployeurListe {
  id: string;
  nom: string;
  commune: string;
  dossiers: number;
  enCours: number;
}
