import { APPEL } from './appel/entite.js';
import type { AppelCommand, AppelEvent, Appel } from './appel/index.js';
import type { Entite, NomEntite } from './entite.js';
import { LABELLISATION } from './labellisation/entite.js';
import type { Labellisation, LabellisationCommand, LabellisationEvent } from './labellisation/index.js';

export type AnyState = Labellisation | Appel;
export type AnyCommand = LabellisationCommand | AppelCommand;
export type AnyEvent = LabellisationEvent | AppelEvent;

/** Whatever lives on the shell. */
export const ENTITES: Record<NomEntite, Entite<AnyState, AnyCommand, AnyEvent>> = {
  labellisation: LABELLISATION,
  appel: APPEL,
};
