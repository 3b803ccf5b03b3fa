import type { Instant } from '@pdn/domain';
import type { Store } from '../connexion/store.js';
import { dansReseau, demander } from '../connexion/transaction.js';
import { lireReseau, maintenantDe, type ReseauRow } from '../reseau/reseau.js';

export interface ReseauLu extends ReseauRow {
  /** On the reseau's clock. */
  maintenant: Instant;
}

/** Null: no such reseau. */
export const trouverReseau = (store: Store, cle: string, now: Instant): Promise<ReseauLu | null> =>
  dansReseau(store, cle, async (tx) => {
    const reseau = await lireReseau(tx);
    return reseau && { ...reseau, maintenant: await maintenantDe(tx, reseau, now) };
  });

export const listerReseaux = (store: Store): Promise<Pick<ReseauRow, 'cle' | 'nom' | 'exercice'>[]> =>
  demander(store, { name: 'reseaux', text: 'SELECT cle, nom, exercice FROM reseaux()' });
