import type { DocumentRef } from '../../document.js';
import type { Jour } from '../../temps.js';
import type { Suivi } from './socle.js';

/** The bilan of one calendar year. */
export interface Bilan {
  exercice: number;
  dateLimite: Jour;
  remise: Remise;
  contresignature: Contresignature;
}

export type Remise =
  | { statut: 'attendue'; suivi: Suivi; renvoi: { motif: DocumentRef; le: Jour } | null }
  | { statut: 'faite'; contenu: DocumentRef; le: Jour; serie: number }
  | { statut: 'acceptee'; le: Jour; serie: number }
  /** By a decision, handed in or not. */
  | { statut: 'close'; motif: DocumentRef; le: Jour; serie: number };

/**
 * Given once: a bilan that was sent back and corrected is not countersigned again, unless the employer disagreed or it
 * had been settled.
 */
export type Contresignature =
  | { statut: 'plus-tard'; serie: number }
  | { statut: 'attendue'; suivi: Suivi }
  | { statut: 'donnee'; accord: boolean; le: Jour; serie: number };
