import { aujourdhui } from '../../labellisation/faits.js';
import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../../labellisation/context.js';
import type { CommissionEvent } from '../events.js';
import { exigerMembre, exigerSeance, exigerNonClose } from '../exiger.js';
import { rouvrirDecision } from '../deliberation/rouvrir-decision.js';
import { estPresent, type Commission } from '../state.js';

/**
 * An excuse comes before the session; who is there is noted on its day.
 * @throws {Refusal} `membre-inconnu`, `seance-a-venir`
 */
export function noterPresence(
  { personne, presence }: DataOf<'noterPresence'>,
  commission: Commission,
  context: Context,
): CommissionEvent[] {
  const membre = exigerMembre(commission, personne);
  if (membre.presence === presence) return [];
  exigerNonClose(commission);
  if (commission.etape !== 'preparation') exigerSeance(commission);
  const le = aujourdhui(context);
  if (presence !== 'excuse' && commission.date.slice(0, 10) > le)
    throw new Refusal(
      'seance-a-venir',
      'Avant le jour de la séance, on ne note que les excuses.',
      'presence',
    );
  const part = estPresent(membre) && !estPresent({ ...membre, presence });
  const sansSaVoix = part
    ? commission.affaires.filter(({ voix }) => voix.some((exprimee) => exprimee.personne === personne))
    : [];
  return [
    { type: 'PresenceNotee', data: { personne, presence, le } },
    ...sansSaVoix.flatMap((affaire) => rouvrirDecision(affaire, context)),
  ];
}
