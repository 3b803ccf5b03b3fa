import { APPEL } from './appel/entite.js';
import type { AppelCommand, AppelEvent, Appel } from './appel/index.js';
import { COMMISSION } from './commission/entite.js';
import type { Commission, CommissionCommand, CommissionEvent } from './commission/index.js';
import type { Entite, NomEntite } from './entite.js';
import { LABELLISATION } from './labellisation/entite.js';
import type { Labellisation, LabellisationCommand, LabellisationEvent } from './labellisation/index.js';

export type AnyState = Labellisation | Appel | Commission;
export type AnyCommand = LabellisationCommand | AppelCommand | CommissionCommand;
export type AnyEvent = LabellisationEvent | AppelEvent | CommissionEvent;

/** Whatever lives on the shell. */
export const ENTITES: Record<NomEntite, Entite<AnyState, AnyCommand, AnyEvent>> = {
  labellisation: LABELLISATION,
  appel: APPEL,
  commission: COMMISSION,
};
