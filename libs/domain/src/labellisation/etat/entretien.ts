import type { DocumentRef } from '../../document.js';
import type { Jour, JourHeure } from '../../temps.js';
import type { EnCours, Suivi } from './socle.js';

/** An interview keeps its rank when its date moves; the one after a closed interview has the next rank. */
export interface EnEntretien extends EnCours {
  etape: 'entretien';
  admisePar: 'coordination' | 'commission';
  /** How many interviews were missed. */
  absences: number;
  /** It was on the waiting list until that day. */
  sortieDeListeLe: Jour | null;
  entretien: EntretienAPlanifier | EntretienPrevu | EntretienFavorable;
}

export interface EntretienAPlanifier {
  statut: 'a-planifier';
  rang: number;
  suivi: Suivi;
  precedent: EntretienClos | null;
}

export interface EntretienClos {
  issue: 'annule' | 'absence' | 'a-completer';
  date: JourHeure;
  motif: DocumentRef;
}

export interface EntretienPrevu extends RendezVous {
  statut: 'prevu';
  rang: number;
  suivi: Suivi;
}

export interface EntretienFavorable {
  statut: 'favorable';
  rang: number;
  le: Jour;
}

export interface RendezVous {
  date: JourHeure;
  dureeMinutes: number;
  lieu: DocumentRef;
}
