import type { ErreurDeChamp, Signe } from '@pdn/contracts/ecrans';
import type { CommandType } from '@pdn/domain';
import type { EvenementLu } from '@pdn/persistence';
import type { FormulairePoste } from '../formulaires/index.js';
import type { LienOuvert } from './lien.js';

/** What was typed and is shown again. */
export interface Reprise {
  poste: FormulairePoste;
  erreurs: ErreurDeChamp[];
  refus?: string;
}

export type Lecture =
  | { ok: true; type: CommandType; corps: Record<string, unknown> }
  | { ok: false; erreurs: ErreurDeChamp[]; refus?: string };

/** A box to tick, posted as `oui`. */
export interface Declaration {
  nom: string;
  /** What is said when it is not. */
  exigence: string;
}

/**
 * One kind of act that a link opens. Which commands it may give is in `PORTEES`, who may give them in `DROITS`; the name
 * that acts, the proof, the link and its states are the same for all.
 */
export interface ActeDeLien {
  /** What its page gives to read before acting, as data: the proof keeps its SHA-256. */
  lu(ouvert: LienOuvert): unknown;
  /** Boxes without which nothing is done. */
  declarations(ouvert: LienOuvert): Declaration[];
  page(ouvert: LienOuvert, commande: string, reprise: Reprise | null): string;
  /** What the form asks, its name and its boxes left out. */
  lire(ouvert: LienOuvert, poste: FormulairePoste): Lecture;
  /** The fact that this link asked for, once it is there, whoever entered it. */
  fait(ouvert: LienOuvert): EvenementLu | null;
  /** Somebody still waits for it, or it is still possible. */
  attendu(ouvert: LienOuvert): boolean;
  recu(ouvert: LienOuvert, signe: Signe): string;
}
