import type { Programme, Regles } from '@pdn/domain';
import { lireReglesEnVigueur, type Store } from '@pdn/persistence';
import { Probleme } from '../problemes/probleme.js';
import { reseauOuIntrouvable } from '../reseaux/reseau.js';

const PROGRAMMES: Programme[] = ['parentalite', 'jeunesse'];

/** For which a dossier may be opened now. */
export async function programmesOuverts(store: Store, reseau: string): Promise<Programme[]> {
  const maintenant = await store.horloge();
  const regles = await Promise.all(
    PROGRAMMES.map((programme) => lireReglesEnVigueur(store, reseau, programme, maintenant)),
  );
  return PROGRAMMES.filter((_, rang) => regles[rang] !== null);
}

/** Those that a dossier opened now would keep. @throws {Probleme} 404 */
export async function reglesDuProgramme(store: Store, reseau: string, programme: Programme): Promise<Regles> {
  const { cle } = await reseauOuIntrouvable(store, reseau);
  const regles = await lireReglesEnVigueur(store, cle, programme, await store.horloge());
  if (!regles) throw new Probleme(404, 'programme-non-ouvert', 'Ce réseau n’a pas ouvert ce programme.');
  return regles;
}
