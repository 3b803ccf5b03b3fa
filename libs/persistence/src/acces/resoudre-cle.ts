import type { Store } from '../connexion/store.js';
import { sansReseau } from '../connexion/transaction.js';

export interface CleConnue {
  id: string;
  reseau: string;
  role: string;
  nom: string;
}

/** @param hash SHA-256 of the key as it was given */
export const resoudreCle = (store: Store, hash: Buffer): Promise<CleConnue | null> =>
  sansReseau(store, async (tx) => {
    const [cle] = await tx.rows<CleConnue>({
      name: 'resoudre-cle',
      text: 'SELECT id, reseau, role, nom FROM resoudre_cle($1)',
      values: [hash],
    });
    return cle ?? null;
  });
