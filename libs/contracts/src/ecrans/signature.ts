import type { TexteASigner } from '../textes/texte.js';
import type { Instant, Jour, Signataire } from './domaine.js';
import type { ErreurDeChamp } from './formulaire.js';
import type { PageDeLien, PageQuiAgit } from './lien.js';

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

/** The receipt, shown after the act and at every later visit. */
export interface SignatureRecue extends PageDeLien {
  signataire: Signataire;
  signeLe: Instant;
  /** As typed. */
  nom: string;
  charte: Pick<TexteASigner, 'titre' | 'origine'>;
  engagements: Pick<TexteASigner, 'titre' | 'origine'>;
  /** Hex SHA-256 of the proof. */
  empreinte: string | null;
  autres: AutreSignature[];
  /** Null: still to come. */
  profilVerifieLe: Instant | null;
  labelAccordeLe: Instant | null;
}
