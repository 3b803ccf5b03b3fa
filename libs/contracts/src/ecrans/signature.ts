import type { TexteASigner } from '../textes/texte.js';
import type { Instant, Jour, Signataire } from './domaine.js';
import type { ErreurDeChamp } from './formulaire.js';
import type { PageQuiAgit, Recu } from './lien.js';

/** Posts `nom`, `lu=oui`, and for the employer `pouvoir=oui`. */
export interface Signature extends PageQuiAgit {
  signataire: Signataire;
  charte: TexteASigner;
  engagements: TexteASigner;
  dateLimite: Jour | null;
  autres: AutreSignature[];
  valeurs?: { nom?: string; lu?: boolean; pouvoir?: boolean };
  erreurs?: ErreurDeChamp[];
  refus?: string;
}

export interface AutreSignature {
  signataire: Signataire;
  nom: string | null;
  /** Null: still awaited. */
  signeLe: Instant | null;
}

export interface SignatureRecue extends Recu {
  signataire: Signataire;
  charte: Pick<TexteASigner, 'titre' | 'origine'>;
  engagements: Pick<TexteASigner, 'titre' | 'origine'>;
  autres: AutreSignature[];
  /** Null: still to come. */
  profilVerifieLe: Instant | null;
  labelAccordeLe: Instant | null;
}
