import type { DocumentRef } from '../../document.js';
import type { Jour } from '../../temps.js';
import type { Bilan } from './bilan.js';
import type { FinAnnoncee } from './fin-annoncee.js';
import type { Manquement, ManquementClos } from './manquement.js';
import type { Suivi } from './socle.js';

export interface Validite {
  accordeLe: Jour;
  terme: Jour;
}

export interface Label extends Validite {
  /** Day of entry: bilans that were due before it were told elsewhere. */
  connuLe: Jour;
  /** Starts again with each new term. */
  suivi: Suivi;
  renouvellement: Renouvellement;
  /** Opened ones, in the order of the years. */
  bilans: Bilan[];
  /** The last one. */
  manquement: Manquement | ManquementClos | null;
  finAnnoncee: FinAnnoncee | null;
  /** How many were announced, so that the next one has its own rank. */
  finsAnnoncees: number;
}

export type Renouvellement =
  | { statut: 'a-demander'; invite: boolean }
  | { statut: 'demande'; rienNAChange: boolean; le: Jour }
  | { statut: 'refuse'; motif: DocumentRef; le: Jour };
