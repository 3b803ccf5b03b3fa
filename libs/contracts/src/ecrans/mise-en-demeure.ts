import type { Cadre } from './cadre.js';
import type { Jour, Obligation, Programme } from './domaine.js';
import type { CommandePossible } from './formulaire.js';
import type { PersonneAffichee } from './personne.js';

/** `GET /dossiers/:id/mise-en-demeure`: the letter, to be printed; its sending is recorded by a command. */
export interface MiseEnDemeure {
  cadre: Cadre;
  dossier: { id: string; numero: string; version: number; programme: Programme };
  /** As they were when it left; null once erased. */
  destinataire: (PersonneAffichee & { civilite: string | null }) | null;
  structure: { nom: string; commune: string; codePostal: string | null } | null;
  professionnel: PersonneAffichee | null;
  obligations: Obligation[];
  /** The facts, as they were entered; null once erased. */
  motif: string | null;
  le: Jour;
  /** Until when the employer may answer. */
  dateLimite: Jour;
  envoyee: boolean;
  /** « la commission » or the name of the body that decides. */
  instance: string;
  /** To record that it left, for those who may. */
  commande: CommandePossible | null;
}
