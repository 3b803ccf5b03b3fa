import type { Destinataire } from './domaine.js';

export interface PersonneAffichee {
  /** Of its page, where it has one. */
  id?: string;
  prenom: string;
  nom: string;
  fonction?: string | null;
  courriel?: string | null;
  telephone?: string | null;
}

export interface StructureAffichee {
  /** Its page, for the desk. */
  id?: string;
  nom: string;
  commune: string;
}

/** Null: erased by the retention rule; the page says so. */
export interface PersonnesDuDossier {
  professionnel: PersonneAffichee | null;
  contact: PersonneAffichee | null;
  structure: StructureAffichee | null;
}

/** A name for each part somebody plays, where one is known. */
export type Noms = Partial<Record<Destinataire, string>>;
