import type { AppelDataOf } from './commands.js';
import type { AppelEvent } from './events.js';
import type { Appel } from './state.js';

/** A candidature is never refused for its date: one that comes late is marked. */
export function enregistrerCandidature(
  candidature: AppelDataOf<'enregistrerCandidature'>,
  { candidatures, clotureLe }: Appel,
): AppelEvent[] {
  if (candidatures.some(({ labellisation }) => labellisation === candidature.labellisation)) return [];
  return [{ type: 'CandidatureRecue', data: { ...candidature, tardive: candidature.le > clotureLe } }];
}
