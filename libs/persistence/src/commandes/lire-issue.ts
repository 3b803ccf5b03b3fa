import type { Answer } from '@pdn/contracts/temporal';
import type { Store } from '../connexion/store.js';
import { dansReseau } from '../connexion/transaction.js';

/** What became of a command; `answer` null while it was not executed, null altogether when this reseau has none such. */
export function lireIssue(
  store: Store,
  reseau: string,
  commande: string,
): Promise<{ answer: Answer | null } | null> {
  return dansReseau(store, reseau, async (tx) => {
    const [row] = await tx.rows<{ issue: Answer | null }>({
      name: 'lire-issue',
      text: 'SELECT issue FROM commande WHERE id = $1',
      values: [commande],
    });
    return row ? { answer: row.issue } : null;
  });
}
