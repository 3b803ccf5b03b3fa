import type { ReponsesBilan } from './bilan.js';
import type { Instant, Jour } from './domaine.js';
import type { ErreurDeChamp } from './formulaire.js';
import type { PageQuiAgit, Recu } from './lien.js';

/** Posts `accord=oui|non`, `remarque`, `nom`. A remark is required with `non`. */
export interface Contresignature extends PageQuiAgit {
  exercice: number;
  remisLe: Jour;
  reponses: ReponsesBilan;
  valeurs?: { accord?: 'oui' | 'non'; remarque?: string; nom?: string };
  erreurs?: ErreurDeChamp[];
  refus?: string;
}

export interface ContresignatureRecue extends Recu {
  exercice: number;
  accord: boolean;
  remarque: string | null;
  /** Null: the coordination has not accepted it yet. */
  accepteLe: Instant | null;
}
