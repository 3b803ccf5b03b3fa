import type { EntretienClos, Labellisation } from '../state.js';

/** The last interview ended this way, and none was planned since. */
export const estDejaClos = (dossier: Labellisation, issue: EntretienClos['issue']): boolean =>
  dossier.etape === 'entretien' &&
  dossier.entretien.statut === 'a-planifier' &&
  dossier.entretien.precedent?.issue === issue;
