import type { Banc } from '../../builders/banc/index.js';
import type { MessageRecu } from '../verificateur/releve.js';

/**
 * What reached the recipient, once for each mail that it carried. The copy of a reminder is one of them; another copy
 * goes with its mail, and is not counted here.
 */
export async function lireRecus(banc: Pick<Banc, 'courriels'>, reseau: string): Promise<MessageRecu[]> {
  const courriels = await banc.courriels();
  return courriels
    .filter(({ copie, messageId }) => !copie || !/\.copie-\d+@/.test(messageId))
    .filter(({ dossier }) => dossier === null || dossier.startsWith(`PDN-${reseau}-`))
    .flatMap(({ courrier, messageId, recuLe }) =>
      (courrier ?? 'no X-Pdn-Courrier')
        .split(', ')
        .map((un): MessageRecu => ({ courrier: un, messageId, recu: recuLe })),
    );
}
