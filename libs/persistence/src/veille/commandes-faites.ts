import type { Store } from '../connexion/store.js';
import { sansReseau } from '../connexion/transaction.js';

export interface CommandeFaite {
  stream: string;
  commande: string;
}

/**
 * Commands of clients that changed a dossier, deposited in the quarter of an hour before the last command of all. Those
 * of the engine are not among them: its workflow gives them again by itself.
 */
export const commandesFaites = (store: Store): Promise<CommandeFaite[]> =>
  sansReseau(store, (tx) =>
    tx.rows<CommandeFaite>({
      name: 'commandes-faites',
      text: 'SELECT stream, commande FROM commandes_faites()',
    }),
  );
