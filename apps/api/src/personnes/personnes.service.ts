import { Inject, Injectable } from '@nestjs/common';
import { identifiant } from '@pdn/contracts/http';
import { lirePersonne, type PersonneSuivie, type Store } from '@pdn/persistence';
import type { Identite } from '../acces/appelant.js';
import { introuvable } from '../problemes/probleme.js';
import { STORE } from '../store.js';

@Injectable()
export class Personnes {
  constructor(@Inject(STORE) private readonly store: Store) {}

  /** @throws {Probleme} 404, for another reseau's, and for somebody who is no professional of a dossier */
  async lire({ reseau }: Identite, id: string): Promise<PersonneSuivie> {
    const personne = identifiant.safeParse(id).success
      ? await lirePersonne(this.store, reseau, id.toLowerCase(), await this.store.horloge())
      : null;
    if (!personne) throw introuvable();
    return personne;
  }
}
