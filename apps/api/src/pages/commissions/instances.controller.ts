import { Controller, Get, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { PageInstances, rendrePage } from '@pdn/ecrans';
import type { Request } from 'express';
import { ParSession } from '../../acces/acces.js';
import { Appelant, type Identite } from '../../acces/appelant.js';
import { Bureau } from '../bureau.js';

/** Who decides what in this network, for all of the desk. */
@ApiExcludeController()
@Controller('instances')
export class InstancesController {
  constructor(private readonly bureau: Bureau) {}

  @Get()
  @ParSession()
  async montrer(@Req() requete: Request, @Appelant() appelant: Identite): Promise<string> {
    const { cadre, reseau } = await this.bureau.cadre(requete, appelant);
    return rendrePage(PageInstances, { cadre, instances: reseau.instances });
  }
}
