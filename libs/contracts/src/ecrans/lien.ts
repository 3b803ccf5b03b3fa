import type { Cadre } from './cadre.js';
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
