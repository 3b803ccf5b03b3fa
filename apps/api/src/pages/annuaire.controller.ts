import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { requeteAnnuaire, type RequeteAnnuaire } from '@pdn/contracts/http';
import { PageAnnuaire, rendrePage } from '@pdn/ecrans';
import { lireAnnuaire, type Store } from '@pdn/persistence';
import { Ouvert } from '../acces/acces.js';
import { ficheEnHttp } from '../annuaire/fiche.js';
import { reseauOuIntrouvable } from '../reseaux/reseau.js';
import { STORE_PUBLIC } from '../store.js';
import { cadreDuReseau } from './cadre.js';

@ApiExcludeController()
@Controller('annuaire')
export class PageAnnuaireController {
  constructor(@Inject(STORE_PUBLIC) private readonly store: Store) {}

  @Get(':reseau')
  @Ouvert()
  async lister(
    @Param('reseau') cle: string,
    @Query({ schema: requeteAnnuaire }) demande: RequeteAnnuaire,
  ): Promise<string> {
    const reseau = await reseauOuIntrouvable(this.store, cle);
    const { fiches, total, communes, suivant } = await lireAnnuaire(this.store, cle, demande);
    const { curseur = null, limite: _, ...filtres } = demande;
    return rendrePage(PageAnnuaire, {
      cadre: cadreDuReseau(reseau, null),
      action: `/annuaire/${cle}`,
      candidater: `/candidater/${cle}`,
      ...{ filtres, total, communes },
      fiches: fiches.map(ficheEnHttp),
      pagination: { curseur, suivant },
    });
  }
}
