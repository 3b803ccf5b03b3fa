import type { Context } from '../labellisation/context.js';
import { Refusal } from '../refusal.js';
import type { AppelDataOf, InvitePropose } from './commands.js';
import type { AppelEvent } from './events.js';
import type { Appel, Invite } from './state.js';

/**
 * Structures, each with whoever answers for it; who is invited already is not told twice.
 * @throws {Refusal} `appel-clos`
 */
export function inviter(
  { invites }: AppelDataOf<'inviter'>,
  appel: Appel,
  { calendrier, now }: Context,
): AppelEvent[] {
  const nouveaux = invites.filter(
    (propose, ordre) =>
      !appel.invites.some((invite) => estLeMeme(propose, invite)) &&
      invites.findIndex((autre) => estLeMeme(propose, autre)) === ordre,
  );
  if (nouveaux.length === 0) return [];
  if (appel.statut === 'clos')
    throw new Refusal('appel-clos', 'Cet appel est clos : prolongez-le avant d’inviter.');
  const le = calendrier.jour(now);
  return nouveaux.map((invite, ordre) => ({
    type: 'StructureInvitee',
    data: { rang: appel.invites.length + 1 + ordre, ...invite, le },
  }));
}

const estLeMeme = (propose: InvitePropose, autre: InvitePropose | Invite): boolean =>
  propose.structure === autre.structure && (propose.professionnel ?? null) === (autre.professionnel ?? null);
