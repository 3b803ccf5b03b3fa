import type { Banc } from '../../builders/banc/index.js';
import type { MessageRecu } from '../verificateur/releve.js';

/** What reached the recipient; those in copy get their own, which is not counted here. */
export async function lireRecus(banc: Pick<Banc, 'courriels'>, reseau: string): Promise<MessageRecu[]> {
  const courriels = await banc.courriels();
  return courriels
    .filter(({ copie, dossier }) => !copie && (dossier === null || dossier.startsWith(`PDN-${reseau}-`)))
    .map(({ courrier, messageId, recuLe }) => ({
      courrier: courrier ?? 'no X-Pdn-Courrier',
      messageId,
      recu: recuLe,
    }));
}
