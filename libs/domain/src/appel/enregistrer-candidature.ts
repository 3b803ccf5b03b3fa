import type { DecisionContext } from '../labellisation/context.js';
import type { AppelDataOf } from './commands.js';
import type { AppelEvent } from './events.js';
import type { Appel } from './state.js';

/** A candidature is never refused for its date: one that comes late is marked. */
export function enregistrerCandidature(
  candidature: AppelDataOf<'enregistrerCandidature'>,
  { candidatures, clotureLe }: Appel,
  { invitation }: DecisionContext,
): AppelEvent[] {
  if (candidatures.some(({ labellisation }) => labellisation === candidature.labellisation)) return [];
  const tardive = candidature.le > clotureLe;
  const de = invitation === undefined ? {} : { invitation };
  return [{ type: 'CandidatureRecue', data: { ...candidature, ...de, tardive } }];
}
