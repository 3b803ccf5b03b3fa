import type { Store } from '../connexion/store.js';
import { demander } from '../connexion/transaction.js';

export interface CleConnue {
  id: string;
  reseau: string;
  role: string;
  nom: string;
}

/** @param hash SHA-256 of the key as it was given */
export async function resoudreCle(store: Store, hash: Buffer): Promise<CleConnue | null> {
  const [cle] = await demander<CleConnue>(store, {
    name: 'resoudre-cle',
    text: 'SELECT id, reseau, role, nom FROM resoudre_cle($1)',
    values: [hash],
  });
  return cle ?? null;
}
