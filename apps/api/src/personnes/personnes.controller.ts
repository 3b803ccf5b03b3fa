import { Controller, Get, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { personneLue } from '@pdn/contracts/http';
import { ParCle } from '../acces/acces.js';
import { Appelant, type Identite } from '../acces/appelant.js';
import { refus } from '../documentation/refus.js';
import { Personnes } from './personnes.service.js';
import { personneEnHttp } from './presenter.js';

@ApiTags('Personnes')
@ApiBearerAuth()
@Controller('api/v1/personnes')
export class PersonnesController {
  constructor(private readonly personnes: Personnes) {}

  @Get(':id')
  @ParCle()
  @ApiOperation({
    summary: 'Lire une personne : ses dossiers, ses remplacements, ses obligations',
    description:
      'Un nouveau dossier pour la même personne s’ouvre par `POST /labellisations`, avec son `id` comme `professionnel`.',
  })
  @ApiResponse({ status: 200, description: 'La personne', standardSchema: personneLue })
  @refus(401, 403, 404, 503)
  async lire(@Appelant() appelant: Identite, @Param('id') id: string) {
    return personneEnHttp(await this.personnes.lire(appelant, id));
  }
}
