import type { Cadre } from './cadre.js';

/** A link that no longer works always has a way out. */
export interface LienMort {
  cadre: Cadre;
  /** `sans-objet`: nobody waits for what it asked. */
  raison: 'expire' | 'revoque' | 'inconnu' | 'sans-objet';
  /** `POST` here sends a new one to the address on file; null = nothing to send again, call the coordination. */
  action: string | null;
  /** « d…@le-hublot.example » */
  adresse: string | null;
  etat: 'proposer' | 'envoye';
}
