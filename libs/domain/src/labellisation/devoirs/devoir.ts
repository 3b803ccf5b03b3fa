import type { Jour } from '../../temps.js';
import type { Destinataire } from '../destinataire.js';

/** What somebody outside the coordination has to do in a dossier, in the order of the life: named as its series. */
export const TYPES_DEVOIR = [
  'pieces',
  'ressource',
  'entretien',
  'engagements',
  'profil',
  'fiche',
  'bilan',
  'contresignature',
  'manquement',
  'renouvellement',
] as const;
export type TypeDevoir = (typeof TYPES_DEVOIR)[number];

export interface Devoir {
  /** Stable within the dossier: what it is about, and who must act. */
  cle: string;
  type: TypeDevoir;
  qui: Destinataire;
  /** Of a bilan. */
  exercice: number | null;
  etat: EtatDevoir;
}

export type EtatDevoir =
  /** It will be asked on `du`, by itself. */
  | { statut: 'a-venir'; du: Jour; limite: Jour }
  /** Asked, until the day that was announced; null: somebody paused that date. */
  | { statut: 'attendu'; limite: Jour | null }
  | { statut: 'fait'; le: Jour; limite: Jour | null }
  /** Not asked any more, by a decision. */
  | { statut: 'leve'; le: Jour; limite: Jour | null };

export type EtatRendu = Extract<EtatDevoir, { statut: 'fait' | 'leve' }>;

/** `objet`: the name of its series without its number. */
export const devoir = <Etat extends EtatDevoir>(
  objet: string,
  type: TypeDevoir,
  qui: Destinataire,
  etat: Etat,
  exercice: number | null = null,
): Devoir & { etat: Etat } => ({ cle: `${objet}/${qui}`, type, qui, exercice, etat });
