import type { Instant, Jour } from './domaine.js';
import type { ErreurDeChamp } from './formulaire.js';
import type { PageQuiAgit, Recu } from './lien.js';

/** Answers by the `nom` of their question, as the document keeps them; a question without answer is absent. */
export type ReponsesBilan = Record<string, string | number>;

/** Posts each question under its `nom`, then `nom` (typed name) and `exact=oui`. */
export interface Bilan extends PageQuiAgit {
  /** The year that it tells. */
  exercice: number;
  /** Null: somebody paused it. */
  dateLimite: Jour | null;
  /** As typed, when shown again; or the former answers, when it was sent back. */
  valeurs?: Record<string, string>;
  /** Sent back by the coordination: what it asks. */
  aCorriger?: { motif: string; le: Jour } | null;
  erreurs?: ErreurDeChamp[];
  refus?: string;
  /** Reminders that will leave if nothing comes. */
  rappels: { jour: Jour; copieEmployeur: boolean }[];
}

export interface BilanRecu extends Recu {
  exercice: number;
  reponses: ReponsesBilan;
  /** Who countersigns. */
  employeur: string | null;
  contresigneLe: Instant | null;
  accepteLe: Instant | null;
}
