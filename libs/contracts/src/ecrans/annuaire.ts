import type { Cadre } from './cadre.js';
import type { Jour, Programme, ReseauSocial } from './domaine.js';

/** Also the query of `GET /annuaire/:reseau`. */
export interface FiltresAnnuaire {
  /** Commune, by its name. */
  commune?: string;
  /** Prénom, structure, name of a profile. */
  q?: string;
  programme?: Programme;
}

/** Public, without sign-in: whoever is listed holds the label today. */
export interface Annuaire {
  cadre: Cadre;
  /** `/annuaire/<reseau>` */
  action: string;
  /** For a structure that thinks of applying. */
  candidater: string;
  filtres: FiltresAnnuaire;
  fiches: FicheAnnuaire[];
  /** Under these filters. */
  total: number;
  /** Of the whole directory, whatever the filters. */
  communes: { nom: string; nombre: number }[];
  pagination: { curseur: string | null; suivant: string | null; rang?: number };
}

export interface FicheAnnuaire {
  /** Of the card; nobody finds a dossier by it. */
  reference: string;
  prenom: string;
  metier: string;
  structure: string;
  commune: string;
  programme: Programme;
  /** At most 700 characters. */
  presentation: string;
  mention: string | null;
  permanence: { jour: string; debut: string; fin: string } | null;
  reseaux: { reseau: ReseauSocial; adresse: string; nom?: string | null }[];
  labellisationDepuis: Jour;
}
