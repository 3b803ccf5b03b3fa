import type { LabellisationEvent } from '../events.js';
import { estClose, type Labellisation } from '../state.js';
import { labelDe } from './label-de.js';

/** The day that a person set has come. */
export function prendreEffet(cle: string, dossier: Labellisation): LabellisationEvent[] {
  const fin = estClose(dossier) ? null : labelDe(dossier)?.finAnnoncee;
  return fin ? [{ type: 'RetraitPrisEffet', data: { rang: fin.rang, le: fin.effet, cle } }] : [];
}
