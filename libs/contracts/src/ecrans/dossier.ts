import type { Cadre } from './cadre.js';
import type { EtapeAVenir, EtapePassee } from './chronologie.js';
import type {
  AttenteDe,
  Destinataire,
  Etat,
  Instant,
  Jour,
  JourHeure,
  Programme,
  Signataire,
  TypeTache,
  VersionTextes,
} from './domaine.js';
import type { EligibiliteAffichee } from './eligibilite.js';
import type { Envoi } from './envoi.js';
import type { CommandePossible } from './formulaire.js';
import type { DossierLie } from './histoire.js';
import type { PersonnesDuDossier } from './personne.js';

/** `GET /dossiers/:id`; commands go to `POST /dossiers/:id/commandes`. */
export interface Dossier {
  cadre: Cadre;
  entete: EnteteDossier;
  personnes: PersonnesDuDossier;
  taches: TacheAffichee[];
  /** While somebody has to decide on the application. */
  eligibilite: EligibiliteAffichee | null;
  /** In the order of the life. */
  commandes: CommandePossible[];
  /** In the order of the stream. */
  passe: EtapePassee[];
  /** Sorted by instant, `repere` included. */
  avenir: EtapeAVenir[];
  signatures: Signatures | null;
  /** The printable letter of the procedure that is open; `envoyeeLe` null while it is to be sent. */
  lettre?: { envoyeeLe: Jour | null } | null;
  courriels: Envoi[];
  /** Of the same person, or of a replacement. */
  lies?: DossierLie[];
  /** Somebody left whom nobody replaces yet. */
  remplacer?: boolean;
  /** After a form was sent: what became of it. */
  avis?: Avis | null;
  /** For those who may see the engine. */
  temporal?: string | null;
}

export interface EnteteDossier {
  id: string;
  numero: string;
  version: number;
  programme: Programme;
  /** « référente famille » */
  metier: string | null;
  etat: Etat;
  attenteDe: AttenteDe;
  voie: 'appel' | 'hors-appel';
  deposeeLe: Jour;
  labelAccordeLe: Jour | null;
  terme: Jour | null;
  /** The last one that was opened. */
  bilan: BilanAffiche | null;
  /** Version of the regles that it keeps. */
  regles: number;
  /** That has it on its agenda. */
  seance?: { id: string; date: JourHeure } | null;
}

export interface BilanAffiche {
  exercice: number;
  /** As it was moved; null while somebody has paused it. */
  dateLimite: Jour | null;
  /** Null: awaited, or settled. */
  remisLe: Jour | null;
}

export interface TacheAffichee {
  cle: string;
  type: TypeTache;
  raison: string;
  depuis: Jour;
  appeler: { role: Destinataire; nom: string | null; telephone: string | null } | null;
}

export interface Signatures {
  version: VersionTextes;
  signataires: {
    signataire: Signataire;
    nom: string | null;
    signeLe: Instant | null;
    canal: 'lien' | 'ecran' | 'api' | 'cli' | null;
  }[];
}

export interface Avis {
  ton: 'fait' | 'attention' | 'refus';
  titre: string;
  texte?: string;
}
