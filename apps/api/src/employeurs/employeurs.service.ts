import { Inject, Injectable } from '@nestjs/common';
import { identifiant } from '@pdn/contracts/http';
import {
  lireEmployeur,
  listerEmployeurs,
  type DemandeEmployeurs,
  type EmployeurLu,
  type ListeEmployeurs,
  type Store,
} from '@pdn/persistence';
import type { Identite } from '../acces/appelant.js';
import { introuvable } from '../problemes/probleme.js';
import { STORE } from '../store.js';

@Injectable()
export class Employeurs {
  constructor(@Inject(STORE) private readonly store: Store) {}

  lister({ reseau }: Identite, demande: DemandeEmployeurs): Promise<ListeEmployeurs> {
    return listerEmployeurs(this.store, reseau, demande);
  }

  /** @throws {Probleme} 404, for another reseau's employer too */
  async lire({ reseau }: Identite, id: string): Promise<EmployeurLu> {
    const employeur = identifiant.safeParse(id).success
      ? await lireEmployeur(this.store, reseau, id.toLowerCase(), await this.store.horloge())
      : null;
    if (!employeur) throw introuvable();
    return employeur;
  }
}
