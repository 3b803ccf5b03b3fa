import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  requeteEmployeur,
  requeteEmployeurs,
  type RequeteEmployeur,
  type RequeteEmployeurs,
} from '@pdn/contracts/http';
import { ParCle } from '../acces/acces.js';
import { Appelant, type Identite } from '../acces/appelant.js';
import { Documente } from './employeurs.docs.js';
import { Employeurs } from './employeurs.service.js';
import { employeurEnHttp } from './presenter.js';

@Documente.tout()
@Controller('api/v1/structures')
export class EmployeursController {
  constructor(private readonly employeurs: Employeurs) {}

  @Get()
  @ParCle()
  @Documente.lister()
  async lister(
    @Appelant() appelant: Identite,
    @Query({ schema: requeteEmployeurs }) demande: RequeteEmployeurs,
  ) {
    const { lignes: employeurs, total, suivant } = await this.employeurs.lister(appelant, demande);
    return { employeurs, total, suivant };
  }

  @Get(':id')
  @ParCle()
  @Documente.lire()
  async lire(
    @Appelant() appelant: Identite,
    @Param('id') id: string,
    @Query({ schema: requeteEmployeur }) { annee }: RequeteEmployeur,
  ) {
    return employeurEnHttp(await this.employeurs.lire(appelant, id), annee);
  }
}
