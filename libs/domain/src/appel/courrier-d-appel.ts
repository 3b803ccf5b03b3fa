import type { Context } from '../labellisation/context.js';
import type { AppelDataOf } from './commands.js';
import type { AppelEvent } from './events.js';
import type { Appel } from './state.js';

/** Somebody has an address to correct, and is not reminded meanwhile; or a reminder to look at. */
export function constaterNonRemise(
  echec: AppelDataOf<'constaterNonRemise'>,
  { nonRemis }: Appel,
  { calendrier, now }: Context,
): AppelEvent[] {
  if (nonRemis.some(({ courrier }) => courrier === echec.courrier)) return [];
  const { suite, ...courrier } = echec;
  const le = calendrier.jour(now);
  return suite
    ? [{ type: 'EnvoiSignale', data: { ...courrier, suite, le } }]
    : [{ type: 'CourrierNonRemis', data: { ...courrier, le } }];
}

/** To the address now on file; what waits for them goes on. */
export const renvoyerCourrier = (
  courrier: AppelDataOf<'renvoyerCourrier'>,
  { calendrier, now }: Context,
): AppelEvent[] => [{ type: 'CourrierRenvoye', data: { ...courrier, le: calendrier.jour(now) } }];
