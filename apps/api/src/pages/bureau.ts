import { Inject, Injectable } from '@nestjs/common';
import type { Cadre } from '@pdn/contracts/ecrans';
import type { ReseauLu, Store } from '@pdn/persistence';
import type { Request } from 'express';
import type { Identite } from '../acces/appelant.js';
import { Sessions } from '../acces/sessions.js';
import { CONFIG, type Config } from '../config/config.js';
import { reseauOuIntrouvable } from '../reseaux/reseau.js';
import { STORE } from '../store.js';
import { cadreDuReseau, liensDuBureau } from './cadre.js';

/** What surrounds the pages of somebody who is signed in. */
@Injectable()
export class Bureau {
  constructor(
    private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(STORE) private readonly store: Store,
  ) {}

  async cadre(
    requete: Request,
    { reseau: cle, role, nom }: Identite,
  ): Promise<{ cadre: Cadre; reseau: ReseauLu }> {
    const reseau = await reseauOuIntrouvable(this.store, cle);
    const session = { nom, role, jeton: this.sessions.jeton(requete) };
    return { reseau, cadre: cadreDuReseau(reseau, session, liensDuBureau(cle, this.config)) };
  }
}
