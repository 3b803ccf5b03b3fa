import type { Avis } from './dossier.js';
import type { Cadre } from './cadre.js';
import type { Jour, Programme } from './domaine.js';
import type { FormulaireAffiche } from './formulaire.js';

export interface EnteteAppel {
  id: string;
  numero: string;
  titre: string;
  programme: Programme;
  etat: 'ouvert' | 'clos';
  ouvreLe: Jour;
  clotureLe: Jour;
}

/** `GET /appels` */
export interface PageDesAppels {
  cadre: Cadre;
  appels: (EnteteAppel & { invites: number; candidatures: number })[];
  /** Null: may not open one. */
  ouvrir: FormulaireAffiche | null;
}

export interface CandidatureAffichee {
  dossier: string;
  numero: string;
  /** Whom it presents; null: erased. */
  professionnel: string | null;
  structure: string | null;
  /** After the closing date. */
  tardive: boolean;
  le: Jour;
}

export interface InviteAffiche {
  rang: number;
  /** Null: erased. */
  structure: { nom: string; commune: string } | null;
  contact: string | null;
  professionnel: string | null;
  candidature: CandidatureAffichee | null;
}

/** One line of the thread: several facts of one day that say the same are one. */
export interface EtapeDAppel {
  cle: string;
  jour: Jour;
  titre: string;
  precision?: string;
  /** By itself, or by somebody. */
  automatique: boolean;
}

export type CommandeDAppel = 'corrigerInvite' | 'prolongerAppel' | 'publierResultats' | 'renvoyerCourrier';

/** `GET /appels/:id` */
export interface PageDUnAppel {
  cadre: Cadre;
  appel: EnteteAppel & { version: number; texte: string | null };
  avis?: Avis | null;
  aFaire: string[];
  passe: EtapeDAppel[];
  avenir: EtapeDAppel[];
  invites: InviteAffiche[];
  autres: CandidatureAffichee[];
  peutInviter: boolean;
  commandes: (FormulaireAffiche & { type: CommandeDAppel })[];
}

export const CHAMP_FICHIER = 'fichier';
export const CHAMP_DOUBLONS = 'doublons';

export interface LigneDApercu {
  enregistrement: number;
  ligne: number;
  nom: string | null;
  statut: 'acceptee' | 'erreur' | 'doublon_possible' | 'ignoree';
  motifs?: string[];
  avertissements?: string[];
  doublon_de?: number;
  proposition?: { siret: string };
  courriel?: string;
  commune?: string;
}

/** `GET /appels/:id/import`, and what a file that was sent would give. */
export interface PageDImport {
  cadre: Cadre;
  appel: EnteteAppel;
  /** Null: no file yet. */
  apercu: { commande: string; fichier: string; lignes: LigneDApercu[] } | null;
  refus?: string;
}
