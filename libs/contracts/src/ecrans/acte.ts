import type { TexteASigner } from '../textes/texte.js';
import type { Jour } from './domaine.js';
import type { Champ, ErreurDeChamp } from './formulaire.js';
import type { PageQuiAgit, Recu } from './lien.js';

/** Something to read before acting. */
export type LectureDActe =
  | { genre: 'texte'; texte: TexteASigner }
  /** What somebody wrote. */
  | { genre: 'citation'; titre: string; contenu: string }
  | { genre: 'liste'; titre: string; points: string[] }
  | { genre: 'definitions'; titre: string; lignes: [terme: string, valeur: string][] };

/**
 * The page of an act that is declared: what is read, what is asked, what it is signed with. Posts each field under its
 * `nom`, each box as `oui`, and `nom` (typed name).
 */
export interface Acte extends PageQuiAgit {
  titre: string;
  /** After « Bonjour … ». */
  chapeau: string;
  /** Null: none, or it is paused. */
  dateLimite: { geste: string; jour: Jour; passeeLaDate?: string } | null;
  lectures: LectureDActe[];
  /** Heads the form. */
  intitule: string;
  champs: Champ[];
  declarations: { nom: string; libelle: string; cochee: boolean }[];
  /** As typed, when shown again. */
  nomSaisi: string;
  bouton: string;
  /** What comes of it. */
  ensuite: string;
  erreurs: ErreurDeChamp[];
  refus?: string;
}

export interface ActeRecu extends Recu {
  titre: string;
  /** What was said, as kept. */
  lignes: [terme: string, valeur: string][];
  etapes: { titre: string; precision?: string; faite: boolean }[];
}
