import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { annuaireLu, requeteAnnuaire, type AnnuaireHttp, type RequeteAnnuaire } from '@pdn/contracts/http';
import { lireAnnuaire, type Store } from '@pdn/persistence';
import { Ouvert } from '../acces/acces.js';
import { refus } from '../documentation/refus.js';
import { reseauOuIntrouvable } from '../reseaux/reseau.js';
import { STORE_PUBLIC } from '../store.js';
import { ficheEnHttp } from './fiche.js';

@ApiTags('Annuaire')
@Controller('api/v1/annuaire')
export class AnnuaireController {
  constructor(@Inject(STORE_PUBLIC) private readonly store: Store) {}

  @Get(':reseau')
  @Ouvert()
  @ApiOperation({ summary: 'Qui est labellisé aujourd’hui dans ce réseau ; public, sans clé' })
  @ApiResponse({ status: 200, description: 'Une page de fiches', standardSchema: annuaireLu })
  @refus(404, 422, 503)
  async lister(
    @Param('reseau') cle: string,
    @Query({ schema: requeteAnnuaire }) demande: RequeteAnnuaire,
  ): Promise<AnnuaireHttp> {
    await reseauOuIntrouvable(this.store, cle);
    const { fiches, total, suivant } = await lireAnnuaire(this.store, cle, demande);
    return { fiches: fiches.map(ficheEnHttp), total, suivant };
  }
}
