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
  fin: 'refusee' | 'abandonnee' | 'retiree';
  label: Validite | null;
  le: Jour;
}
