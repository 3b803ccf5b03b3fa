import type { DocumentRef } from '../../document.js';
import type { Jour } from '../../temps.js';
import type { Remplacement } from '../vocabulaire.js';

type Demandeur = 'employeur' | 'professionnel' | 'coordination';

/** Somebody set the day on which the label ends: until then everything stays as it is, the card too. */
export type FinAnnoncee = { rang: number; par: Demandeur; annonceeLe: Jour; effet: Jour } & (
  { cause: 'retrait'; motif: DocumentRef } | { cause: 'depart'; remplacement: Remplacement }
);
