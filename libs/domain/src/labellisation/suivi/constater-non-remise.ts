import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { aujourdhui } from '../faits.js';
import type { Labellisation } from '../state.js';

/** The échéances of its series wait, and somebody has an address to correct; nothing else changes. */
export function constaterNonRemise(
  echec: DataOf<'constaterNonRemise'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (dossier.nonRemis.some(({ courrier }) => courrier === echec.courrier)) return [];
  return [{ type: 'CourrierNonRemis', data: { ...echec, le: aujourdhui(context) } }];
}
