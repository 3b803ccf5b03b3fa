import type { Context } from '../labellisation/context.js';
import { Refusal } from '../refusal.js';
import type { AppelDataOf } from './commands.js';
import type { AppelEvent } from './events.js';
import type { Appel } from './state.js';

/** Whoever answered is told what the call gave; each dossier goes its own way. @throws {Refusal} `appel-ouvert` */
export function publierResultats(
  { texte }: AppelDataOf<'publierResultats'>,
  appel: Appel,
  { calendrier, now }: Context,
): AppelEvent[] {
  if (appel.resultatsLe) return [];
  if (appel.statut === 'ouvert')
    throw new Refusal('appel-ouvert', 'Les résultats se publient après la clôture.');
  return [{ type: 'ResultatsPublies', data: { ...(texte ? { texte } : {}), le: calendrier.jour(now) } }];
}
