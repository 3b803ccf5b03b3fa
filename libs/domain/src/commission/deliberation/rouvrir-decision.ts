import type { Context } from '../../labellisation/context.js';
import { aujourdhui } from '../../labellisation/faits.js';
import type { CommissionEvent } from '../events.js';
import type { Affaire } from '../state.js';

/**
 * A decision stands on the opinions that it was taken on: whoever changes one of them undoes it, and the session takes it
 * again before the minutes are signed.
 */
export const rouvrirDecision = ({ dossier, decision }: Affaire, context: Context): CommissionEvent[] =>
  decision ? [{ type: 'DecisionRouverte', data: { dossier, le: aujourdhui(context) } }] : [];
