import type { DocumentRef } from '../../document.js';
import type { Jour } from '../../temps.js';
import type { DomaineRessource } from '../vocabulaire.js';
import type { EnCours, Suivi } from './socle.js';

/** The commission saw a *personne ressource* there: another status than the label, with its own text and perimeter. */
export interface EnProposition extends EnCours {
  etape: 'ressource-proposee';
  motif: DocumentRef;
  orienteeLe: Jour;
  proposition: Proposition | null;
}

export interface Proposition extends CadreRessource {
  serie: number;
  acceptations: Acceptation[];
}

export interface CadreRessource {
  /** Version of the text that both accept. */
  texte: string;
  domaines: DomaineRessource[];
  /** Public wording and perimeter, in words. */
  ressource: DocumentRef;
}

export type PartieRessource = 'employeur' | 'professionnel';

export type Acceptation =
  | { partie: PartieRessource; statut: 'attendue'; suivi: Suivi }
  | { partie: PartieRessource; statut: 'donnee'; le: Jour };

/** Until somebody ends it: no term, no bilan, no card in the directory of the labelled. */
export interface PersonneRessource extends EnCours, CadreRessource {
  etape: 'personne-ressource';
  reconnueLe: Jour;
}
