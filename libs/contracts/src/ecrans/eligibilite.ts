import type { Cadre } from './cadre.js';
import type { Programme } from './domaine.js';
import type { Champ, ErreurDeChamp } from './formulaire.js';

/** What the rules say of an application, in sentences: a person decides. */
export interface EligibiliteAffichee {
  proposition: 'eligible' | 'commission' | 'criteres-manquants';
  metier: string;
  sansCommission: boolean;
  /** Required and not there. */
  manquants: string[];
  /** Recommended and not there. */
  signaux: string[];
  /** What the network thinks of the job, for the commission; null where nobody needs to know. */
  avisDuReseau: string | null;
}

/** `GET /candidater/:reseau/:programme`: public, and nothing of it is kept. */
export interface PuisJeCandidater {
  cadre: Cadre;
  /** `/candidater/<reseau>` */
  adresse: string;
  /** That this network runs. */
  programmes: Programme[];
  programme: Programme;
  champs: Champ[];
  erreurs: ErreurDeChamp[];
  reponse: EligibiliteAffichee | null;
}
