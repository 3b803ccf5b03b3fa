import type { DocumentRef } from '../../document.js';
import type { Jour } from '../../temps.js';
import type { Critere } from '../vocabulaire.js';
import type { Validite } from './label.js';
import type { Socle } from './socle.js';

export interface Refusee extends Socle {
  etape: 'refusee';
  par: 'coordination' | 'commission' | 'entretien';
  /** Those that are not met. */
  criteresManquants: Critere[];
  motif: DocumentRef;
  le: Jour;
}

/** What was asked never came, or nobody came: no refusal. */
export interface Classee extends Socle {
  etape: 'classee';
  motif: DocumentRef;
  le: Jour;
}

/** The end of a *personne ressource*. */
export interface RessourceTerminee extends Socle {
  etape: 'ressource-terminee';
  par: 'employeur' | 'professionnel' | 'coordination';
  motif: DocumentRef;
  le: Jour;
}

export interface Abandonnee extends Socle {
  etape: 'abandonnee';
  par: 'employeur' | 'professionnel';
  motif: DocumentRef;
  le: Jour;
}

export interface Retiree extends Socle {
  etape: 'retiree';
  par: 'employeur' | 'professionnel' | 'coordination';
  motif: DocumentRef;
  le: Jour;
  label: Validite;
}

export interface Archivee extends Socle {
  etape: 'archivee';
  fin: 'refusee' | 'classee' | 'abandonnee' | 'retiree' | 'ressource-terminee';
  label: Validite | null;
  le: Jour;
}
