import type { Cadre } from './cadre.js';
import type { Destinataire, Instant, Jour, Programme } from './domaine.js';
import type { Option } from './formulaire.js';

/** `GET /essai`: who would get what, on which day. */
export interface EssaiABlanc {
  cadre: Cadre;
  filtres: {
    du: Jour;
    au: Jour;
    programme?: Programme;
    nature?: 'courrier' | 'tache';
    pour?: Destinataire;
    regles?: string;
    dossier?: string;
  };
  /** Rules under which to try: published versions and drafts. */
  regles: Option[];
  dossiers: number;
  /** In the order of the instants. */
  pas: PasAffiche[];
  /** Only the first ones are shown; the file has them all. */
  total: number;
  erreur?: string;
}

export interface PasAffiche {
  at: Instant;
  jour: Jour;
  nature: 'courrier' | 'tache';
  titre: string;
  pour: { role: Destinataire; nom: string | null } | null;
  copie: Destinataire[];
  /** Copy of a reminder: whom the reminder itself goes to. */
  copieDe: Destinataire | null;
  dateLimite: Jour | null;
  /** Several, when their reminders leave as one mail. */
  dossiers: DossierDEssai[];
}

/** A dossier, a call for applications or a session. */
export interface DossierDEssai {
  entite: 'labellisation' | 'appel' | 'commission';
  id: string;
  numero: string;
  professionnel: string | null;
  structure: string | null;
}
