import { trouverReseau, type ReseauLu, type Store } from '@pdn/persistence';
import { Probleme } from '../problemes/probleme.js';

/** @throws {Probleme} 404 */
export async function reseauOuIntrouvable(store: Store, cle: string): Promise<ReseauLu> {
  const reseau = /^[0-9A-Za-z-]{1,40}$/.test(cle)
    ? await trouverReseau(store, cle, await store.horloge())
    : null;
  if (!reseau) throw new Probleme(404, 'reseau-inconnu', 'Ce réseau n’existe pas.');
  return reseau;
}
