import { Inject, Injectable } from '@nestjs/common';
import { CHAMP_JETON, type Cadre } from '@pdn/contracts/ecrans';
import type { ReseauLu, Store } from '@pdn/persistence';
import type { Request } from 'express';
import type { Identite } from '../acces/appelant.js';
import { exigerNotreOrigine } from '../acces/origine.js';
import { Sessions } from '../acces/sessions.js';
import { CONFIG, type Config } from '../config/config.js';
import { Probleme } from '../problemes/probleme.js';
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
  /** A form that acts comes from our own pages, of this session. @throws {Probleme} 403 */
  exigerFormulaire(requete: Request, poste: Readonly<Record<string, unknown>>): void {
    exigerNotreOrigine(requete, this.config.PUBLIC_URL);
    if (!this.sessions.jetonJuste(requete, poste[CHAMP_JETON]))
      throw new Probleme(
        403,
        'jeton-invalide',
        'Ce formulaire a été ouvert dans une autre session. Rechargez la page.',
      );
  }
}
