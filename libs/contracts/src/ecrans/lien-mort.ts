import type { Cadre } from './cadre.js';

/** A link that no longer works always has a way out. */
export interface LienMort {
  cadre: Cadre;
  raison: 'expire' | 'revoque' | 'inconnu';
  /** `POST` here sends a new one to the address on file; null = nothing to send again, call the coordination. */
  action: string | null;
  /** « d…@le-hublot.example » */
  adresse: string | null;
  etat: 'proposer' | 'envoye';
}
