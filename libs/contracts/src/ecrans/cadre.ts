import type { ActeurKind, Instant } from './domaine.js';

/** What surrounds every page. Dates are civil dates or UTC instants; the page says them in French, in `zone`. */
export interface Cadre {
  /** Null where no reseau is known yet: sign-in, dead link, error. */
  reseau: ReseauAffiche | null;
  /** The reseau's clock: in an exercice, its own. */
  maintenant: Instant;
  /** IANA zone. */
  zone: string;
  /** A banner says so on every page, with the clock. */
  exercice: boolean;
  /** Null on public pages and behind a mail's link. */
  session: Session | null;
  liens: LiensDuCadre;
}

export interface ReseauAffiche {
  cle: string;
  /** « Manche » */
  nom: string;
  /** With its article: « de la Manche », « de l’Ain », « du Nord ». */
  duNom: string;
  coordination: Coordination;
}

export interface Coordination {
  /** « Ariane Lacoordination » */
  nom: string;
  courriel: string;
  telephone: string | null;
}

export interface Session {
  /** Name of the person, or of the API key until people sign in. */
  nom: string;
  role: ActeurKind;
  /** Sent back by every form as `pdn-jeton`. */
  jeton: string;
}

/** Addresses that depend on the installation; absent = not shown. */
export interface LiensDuCadre {
  annuaire?: string;
  /** The inbox of the demonstration. */
  boite?: string;
  /** The API's documentation. */
  documentation?: string;
}
