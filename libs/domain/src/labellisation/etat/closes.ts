import type { DocumentRef } from '../../document.js';
import type { Jour } from '../../temps.js';
import type { Critere, PointDeSortie, Remplacement } from '../vocabulaire.js';
import type { Validite } from './label.js';
import type { Socle } from './socle.js';

interface Terminee extends Socle {
  /** Since the warning that comes before the erasure. */
  archivage: { annonceLe: Jour; dateLimite: Jour } | null;
}

export interface Refusee extends Terminee {
  etape: 'refusee';
  par: 'coordination' | 'commission' | 'entretien';
  /** Those that are not met. */
  criteresManquants: Critere[];
  motif: DocumentRef;
  le: Jour;
}

/** What was asked never came, or nobody came: no refusal. */
export interface Classee extends Terminee {
  etape: 'classee';
  motif: DocumentRef;
  le: Jour;
}

/** The end of a *personne ressource*. */
export interface RessourceTerminee extends Terminee {
  etape: 'ressource-terminee';
  par: 'employeur' | 'professionnel' | 'coordination';
  motif: DocumentRef;
  le: Jour;
}

export interface Abandonnee extends Terminee {
  etape: 'abandonnee';
  par: 'employeur' | 'professionnel';
  motif: DocumentRef;
  le: Jour;
}

export interface Retiree extends Terminee {
  etape: 'retiree';
  fin: FinDuLabel;
  le: Jour;
  label: Validite;
  /** What of the exit list is not verified yet. */
  sortie: PointDeSortie[];
}

type Demandeur = 'employeur' | 'professionnel' | 'coordination';

export type FinDuLabel =
  | { cause: 'retrait'; par: Demandeur; motif: DocumentRef }
  | { cause: 'depart'; par: Demandeur; remplacement: Remplacement }
  | { cause: 'exclusion'; motif: DocumentRef };

export interface Archivee extends Socle {
  etape: 'archivee';
  fin: 'refusee' | 'classee' | 'abandonnee' | 'retiree' | 'ressource-terminee';
  label: Validite | null;
  le: Jour;
}
