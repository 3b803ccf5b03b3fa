import type { Store } from '../connexion/store.js';
import { sansReseau } from '../connexion/transaction.js';

export interface Change {
  stream: string;
  version: number;
}

/** Where the dossiers stand that were given a command in the quarter of an hour before the last command of all. */
export const changesDernierement = (store: Store): Promise<Change[]> =>
  sansReseau(store, (tx) =>
    tx.rows<Change>({
      name: 'changes-dernierement',
      text: 'SELECT stream, version FROM changes_dernierement()',
    }),
  );
