import type { Store } from '../connexion/store.js';
import { dansReseau } from '../connexion/transaction.js';

export interface Partenaire {
  nom: string;
  /** « coordination du réseau » */
  role: string;
}

export const lirePartenaires = (store: Store, reseau: string): Promise<Partenaire[]> =>
  dansReseau(store, reseau, async (tx) => {
    const [row] = await tx.rows<{ partenaires: Partenaire[] }>({ text: 'SELECT partenaires FROM reseau' });
    return row?.partenaires ?? [];
  });
