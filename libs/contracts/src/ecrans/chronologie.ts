import type { ActeurKind, Canal, Echeance, Instant, JourHeure, LabellisationEvent } from './domaine.js';

/** One recorded fact. Phase, title and details follow from the event; the page adds the mails of the same version. */
export interface EtapePassee {
  version: number;
  evenement: LabellisationEvent;
  /** When it was entered, on the reseau's clock; the day of the fact stands in the event. */
  survenuLe: Instant;
  acteur: ActeurAffiche;
  /** Whose decision it is; `signee`: its minutes may be read. */
  seance?: { id: string; numero: string; date: JourHeure; signee: boolean };
  /** What the event's documents say, for those who may read them. */
  textes: TexteJoint[];
}

export interface ActeurAffiche {
  kind: ActeurKind;
  canal: Canal;
  /** Null: erased, or a machine. */
  nom: string | null;
  auNomDe?: 'employeur' | 'professionnel' | 'caf' | 'commission';
}

export interface TexteJoint {
  /** « Motif », « Lieu », « Remarque »… */
  libelle: string;
  contenu: string;
}

/** One foreseen step, as the domain computes it. */
export type EtapeAVenir = Echeance & {
  /** It waits: suspension, or a mail that was not delivered. */
  enPause?: boolean;
  /** What somebody decided: it does not come, or not for now. */
  retenue?: 'sautee' | 'en-pause' | null;
  /** Where something may be decided about it; absent: nothing may. */
  decider?: string;
};
