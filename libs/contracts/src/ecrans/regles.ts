import type { Avis } from './dossier.js';
import type { Cadre } from './cadre.js';
import type { Instant, Jour, Programme } from './domaine.js';
import type { Champ, ErreurDeChamp } from './formulaire.js';

/** `GET /regles`: what the network has published and prepares. */
export interface PageDesRegles {
  cadre: Cadre;
  programmes: ReglesDuProgramme[];
  /** Who pilots the network with the Caf, each with its part. */
  partenaires: { nom: string; role: string }[];
  /** May prepare a draft and have dossiers adopt a version. */
  peutPreparer: boolean;
  avis?: Avis | null;
}

export interface ReglesDuProgramme {
  programme: Programme;
  /** Newest first. */
  versions: VersionAffichee[];
  brouillon: { modifieLe: Instant } | null;
}

export interface VersionAffichee {
  version: number;
  depuis: Instant;
  enVigueur: boolean;
  /** Open dossiers that keep it. */
  dossiers: number;
}

/** One field that differs, in words. */
export interface EcartAffiche {
  champ: string;
  chapitre: string;
  libelle: string;
  avant: string;
  apres: string;
}

/** `GET /regles/:programme/comparaison?de=1&a=2` */
export interface ComparaisonDesRegles {
  cadre: Cadre;
  programme: Programme;
  de: number;
  a: number | 'brouillon';
  /** Published ones, newest first. */
  versions: number[];
  aUnBrouillon: boolean;
  ecarts: EcartAffiche[];
}

/** `GET /regles/:programme/brouillon`; everything there is posted to addresses below it. */
export interface BrouillonDesRegles {
  cadre: Cadre;
  programme: Programme;
  /** Null: nothing is kept yet, the form starts from the version in force. */
  modifieLe: Instant | null;
  enVigueur: number | null;
  chapitres: { nom: string; champs: Champ[] }[];
  /** From the version in force to what is kept. */
  ecarts: EcartAffiche[];
  peutPublier: boolean;
  /** Where the publication form starts. */
  aPartirDu: Jour;
  /** A file as it was pasted, when it was refused. */
  fichier?: string;
  formulaire?: 'saisie' | 'fichier' | 'publication';
  erreurs?: ErreurDeChamp[];
  refus?: string;
  avis?: Avis | null;
}

/** `GET /regles/:programme/adoption?version=2` for all dossiers, `GET /dossiers/:id/regles?version=2` for one. */
export interface AdoptionDesRegles {
  cadre: Cadre;
  programme: Programme;
  /** Null: to be chosen. */
  version: number | null;
  /** In force, newest first. */
  versions: number[];
  /** The one whose page it is; null: all those of the programme. */
  dossier: { id: string; numero: string } | null;
  dossiers: ApercuAffiche[];
  /** UUID minted at this GET: sent twice, it has one effect. */
  commande: string;
  /** After the form was sent. */
  resultats?: {
    id: string;
    numero: string;
    resultat: 'adoptee' | 'deja' | 'refusee';
    message: string | null;
  }[];
  refus?: string;
}

export interface ApercuAffiche {
  id: string;
  numero: string;
  professionnel: string | null;
  /** Kept now; null where adopting is refused. */
  version: number | null;
  refus: string | null;
  echeances: { cle: string; libelle: string; avant: Jour | null; apres: Jour | null }[];
  taches: { enPlus: string[]; enMoins: string[] };
  courriels: { quoi: string; a: string; dateLimite: Jour | null }[];
}
