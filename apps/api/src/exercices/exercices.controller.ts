import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { avance, avancer, type Avance } from '@pdn/contracts/http';
import type { z } from 'zod';
import { ParCle } from '../acces/acces.js';
import { Appelant, type Identite } from '../acces/appelant.js';
import { refus } from '../documentation/refus.js';
import { Exercices } from './exercices.service.js';

@ApiTags('Exercices')
@ApiBearerAuth()
@Controller('api/v1/exercices')
export class ExercicesController {
  constructor(private readonly exercices: Exercices) {}

  @Post(':reseau/avancer')
  @HttpCode(200)
  @ParCle('coordinateur', 'administrateur')
  @ApiOperation({
    summary: 'Avancer l’horloge d’un exercice',
    description:
      'Les échéances de tous ses dossiers ont lieu dans l’ordre, chacune à son heure. Si `terminee` est faux, renvoyez la même demande : elle reprend où elle en était. L’horloge attend les courriels de son moment.',
  })
  @ApiResponse({ status: 200, description: 'Où en est l’horloge', standardSchema: avance })
  @refus(401, 403, 404, 409, 415, 422, 503)
  avancer(
    @Appelant() appelant: Identite,
    @Param('reseau') reseau: string,
    @Body({ schema: avancer }) { jusqua }: z.output<typeof avancer>,
  ): Promise<Avance> {
    return this.exercices.avancer(appelant, reseau, jusqua);
  }
}
