import type { Context } from '../context.js';
import type { EventOf } from '../events.js';
import type { Labellisation } from '../state.js';
import { redire } from './date-changee.js';
import type { CourrierIntent } from './intention.js';

/** Each date that moved is announced again. */
export const regles = (
  { data: { annonces } }: EventOf<'ReglesAdoptees'>,
  dossier: Labellisation,
  context: Context,
): CourrierIntent[] => redire(annonces, 'date-changee', {}, dossier, context);
