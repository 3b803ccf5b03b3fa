import type { Context } from '../labellisation/context.js';
import { Refusal } from '../refusal.js';
import type { AppelDataOf } from './commands.js';
import type { AppelEvent } from './events.js';
import type { Appel } from './state.js';

/**
 * Somebody was entered with a wrong address: they are entered anew, wherever this call invites them, and invited again
 * where an answer is still awaited.
 * @throws {Refusal} `invite-inconnu`
 */
export function corrigerInvite(
  { invite: ancienne, personne }: AppelDataOf<'corrigerInvite'>,
  { invites }: Appel,
  { calendrier, now }: Context,
): AppelEvent[] {
  if (ancienne === personne) return [];
  const le = calendrier.jour(now);
  const corrections = invites.flatMap(({ rang, contact, professionnel }): AppelEvent[] => [
    ...(contact === ancienne ? [corrige(rang, 'employeur', personne, le)] : []),
    ...(professionnel === ancienne ? [corrige(rang, 'professionnel', personne, le)] : []),
  ]);
  if (corrections.length === 0)
    throw new Refusal('invite-inconnu', 'Cette personne n’est pas invitée par cet appel.', 'invite');
  return corrections;
}

const corrige = (
  rang: number,
  destinataire: 'employeur' | 'professionnel',
  personne: string,
  le: string,
): AppelEvent => ({ type: 'InviteCorrige', data: { rang, destinataire, personne, le } });
