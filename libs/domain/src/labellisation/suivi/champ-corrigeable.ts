import type { Labellisation } from '../state.js';

export type Valeur = string | number | boolean;

/** One field of a recorded fact that a correction may change, and what the change does to the dossier. */
export interface ChampCorrigeable {
  /** `undefined` when this field means nothing any more where the dossier stands. */
  actuel(dossier: Labellisation): Valeur | null | undefined;
  admet(valeur: Valeur, dossier: Labellisation): boolean;
  /** The day of a fact: never in the future. */
  estUnFait?: boolean;
  corriger(dossier: Labellisation, valeur: Valeur): Labellisation;
}

export type ChampsCorrigeables = Record<string, ChampCorrigeable>;

/** A civil date that exists. */
export function estJour(valeur: Valeur): valeur is string {
  if (typeof valeur !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(valeur)) return false;
  const date = new Date(`${valeur}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(valeur);
}
