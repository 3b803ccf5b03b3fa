import { Inject, Injectable } from '@nestjs/common';
import type { AdoptionDeRegles, AdoptionsHttp } from '@pdn/contracts/http';
import { streamOf } from '@pdn/contracts/temporal';
import type { Programme } from '@pdn/domain';
import { apercusDAdoption, type ApercuDuDossier, type Store } from '@pdn/persistence';
import { acteurDe, type Identite } from '../acces/appelant.js';
import { Commandes } from '../commandes/commandes.service.js';
import { STORE } from '../store.js';
import { ReglesDuReseau } from './regles.service.js';

/** So many dossiers at a time: what the store answers for all of them may come in one turn, and others wait for its end. */
const ENSEMBLE = 2;

type Resultat = AdoptionsHttp['dossiers'][number];

/** Another version, for one dossier or for many: first what would move, then the same command for each of them. */
@Injectable()
export class Adoptions {
  constructor(
    private readonly commandes: Commandes,
    private readonly regles: ReglesDuReseau,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /** Nothing is done. @throws {Probleme} 404 for an unknown version */
  async apercus(
    appelant: Identite,
    programme: Programme,
    { version, dossiers }: AdoptionDeRegles,
  ): Promise<ApercuDuDossier[]> {
    const { regles, depuis } = await this.regles.version(appelant, programme, version);
    return apercusDAdoption(this.store, appelant.reseau, {
      ...{ regles, depuis, acteur: acteurDe(appelant, 'ecran'), now: await this.store.horloge() },
      ...(dossiers && { dossiers }),
    });
  }

  /** Asked again under the same key, it goes on where it was: for each dossier it is a command of its own. */
  async adopter(
    appelant: Identite,
    programme: Programme,
    { cle, through, ...demande }: AdoptionDeRegles & { cle: string; through: 'api' | 'ecran' },
  ): Promise<Resultat[]> {
    const dossiers = await this.apercus(appelant, programme, demande);
    const resultats: Resultat[] = [];
    for (let rang = 0; rang < dossiers.length; rang += ENSEMBLE)
      resultats.push(
        ...(await Promise.all(
          dossiers
            .slice(rang, rang + ENSEMBLE)
            .map((dossier) => this.adopterUn(appelant, dossier, { ...demande, cle, through })),
        )),
      );
    return resultats;
  }

  private async adopterUn(
    appelant: Identite,
    { id, numero }: ApercuDuDossier,
    { cle, version, through }: { cle: string; version: number; through: 'api' | 'ecran' },
  ): Promise<Resultat> {
    const answer = await this.commandes.donner({
      cle,
      reseau: appelant.reseau,
      stream: streamOf(id),
      type: 'adopterRegles',
      corps: { version },
      acteur: acteurDe(appelant, through),
    });
    if (answer.kind === 'refused') return { id, numero, resultat: 'refusee', message: answer.message };
    return { id, numero, resultat: answer.events.length > 0 ? 'adoptee' : 'deja', message: null };
  }
}
