import type { Instant, Jour } from '../temps.js';
import type { Programme } from './programme.js';

/** Where a dossier stands, for lists and search attributes. */
export const ETATS = [
  'candidature',
  'commission',
  'entretien',
  'engagements',
  'profil',
  'annuaire',
  'label',
  'actif',
  'suspendu',
  'refusee',
  'abandonnee',
  'retiree',
  'archivee',
] as const;
export type Etat = (typeof ETATS)[number];

export type AttenteDe = 'employeur' | 'professionnel' | 'coordinateur' | 'caf' | 'commission' | 'personne';

/** One row of the list: ids, dates and enumerations, nothing that depends on today. Names are joined when read. */
export interface VueLabellisation {
  numero: string;
  programme: Programme;
  voie: 'appel' | 'hors-appel';
  appel: string | null;
  etat: Etat;
  attenteDe: AttenteDe;
  professionnel: string;
  structure: string;
  contact: string;
  categorieMetier: string;
  regles: number;
  deposeeLe: Jour;
  labelAccordeLe: Jour | null;
  terme: Jour | null;
  clos: boolean;
  prochaineEcheance: Instant | null;
}
