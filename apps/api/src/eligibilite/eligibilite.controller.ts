import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  eligibiliteLue,
  requeteEligibilite,
  type EligibiliteHttp,
  type RequeteEligibilite,
} from '@pdn/contracts/http';
import type { Programme } from '@pdn/domain';
import type { Store } from '@pdn/persistence';
import { Ouvert } from '../acces/acces.js';
import { refus } from '../documentation/refus.js';
import { LeProgramme } from '../regles/parametres.js';
import { STORE_PUBLIC } from '../store.js';
import { eligibiliteEnHttp } from './presenter.js';
import { reglesDuProgramme } from './regles-du-programme.js';

@ApiTags('Éligibilité')
@Controller('api/v1/reseaux/:reseau/programmes/:programme/eligibilite')
export class EligibiliteController {
  constructor(@Inject(STORE_PUBLIC) private readonly store: Store) {}

  @Get()
  @Ouvert()
  @ApiOperation({
    summary: 'Savoir avant de candidater si un métier est admis, et ce qui manque ; public, sans clé',
    description: 'Une réponse indicative : une personne décide. Rien de ce qui est demandé n’est gardé.',
  })
  @ApiResponse({
    status: 200,
    description: 'Les métiers et les critères du programme, et la réponse',
    standardSchema: eligibiliteLue,
  })
  @refus(404, 422, 503)
  async lire(
    @Param('reseau') reseau: string,
    @LeProgramme() programme: Programme,
    @Query({ schema: requeteEligibilite }) demande: RequeteEligibilite,
  ): Promise<EligibiliteHttp> {
    return eligibiliteEnHttp(await reglesDuProgramme(this.store, reseau, programme), demande);
  }
}
