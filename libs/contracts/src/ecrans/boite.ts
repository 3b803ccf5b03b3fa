import type { Instant } from './domaine.js';

/** The demonstration's inbox: nothing in it ever left this machine. */
export interface Boite {
  zone: string;
  /** Where the desk is. */
  bureau: string | null;
  recherche: string;
  messages: MessageEnListe[];
  total: number;
  pagination: { curseur: string | null; suivant: string | null };
}

export interface MessageEnListe {
  id: string;
  /** When the inbox took it, by the clock of this machine. */
  recuLe: Instant;
  /** `Date:` header: in an exercice, the reseau's clock. */
  date: Instant;
  de: string;
  a: string[];
  objet: string;
  piecesJointes: number;
}

export interface BoiteMessage {
  zone: string;
  bureau: string | null;
  message: MessageEnListe & { copie: string[]; repondreA: string | null; identifiant: string };
  /** Address of the HTML part, served alone, for a frame without rights; null when there is none. */
  html: string | null;
  texte: string;
  /** What the message asks to follow, to act without leaving the keyboard. */
  liens: { libelle: string; adresse: string }[];
  pieces: { nom: string; type: string; octets: number; adresse: string }[];
  source: string;
}
