import type { Cadre } from './cadre.js';
import type { Instant } from './domaine.js';
import type { PersonneAffichee, StructureAffichee } from './personne.js';

/** What every page behind a mail's link knows: one act, one person, no account. */
export interface PageDeLien {
  cadre: Cadre;
  numero: string;
  /** Whose link it is. */
  personne: Pick<PersonneAffichee, 'prenom' | 'nom' | 'fonction' | 'courriel'>;
  professionnel: Pick<PersonneAffichee, 'prenom' | 'nom'>;
  structure: StructureAffichee;
}

/** A page whose form acts: `POST` to the same address. */
export interface PageQuiAgit extends PageDeLien {
  /** `/l/<token>` */
  action: string;
  /** UUID minted at this GET. */
  commande: string;
}

/** Who did it, when, with which proof: on the receipt of every act. */
export interface Signe {
  le: Instant;
  /** As typed; null when nobody typed one, or once it is erased. */
  nom: string | null;
  fonction: string | null;
  /** False: the coordination entered what it got another way. */
  parLien: boolean;
  /** Hex SHA-256 of the proof. */
  empreinte: string | null;
}

/** A receipt, shown after the act and at every later visit. */
export interface Recu extends PageDeLien {
  signe: Signe;
}
