import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import {
  ouvertureSeance,
  requeteCommandeSeance,
  type OuvertureSeance,
  type RequeteCommandeSeance,
} from '@pdn/contracts/http';
import type { Response } from 'express';
import { ParCle } from '../acces/acces.js';
import { Appelant, type Identite } from '../acces/appelant.js';
import { avecAdresse, avecVersion, CleIdempotence, VersionAttendue } from '../commandes/en-tetes.js';
import { Documente } from './commissions.docs.js';
import { chronologieSeanceEnHttp, enAttenteEnHttp, ligneSeanceEnHttp, seanceEnHttp } from './presenter.js';
import { Seances } from './seances.service.js';

@Documente.tout()
@Controller('api/v1/commissions')
export class CommissionsController {
  constructor(private readonly seances: Seances) {}

  @Post()
  @ParCle()
  @Documente.planifier()
  async planifier(
    @Appelant() appelant: Identite,
    @CleIdempotence() cle: string,
    @Body({ schema: ouvertureSeance }) corps: OuvertureSeance,
    @Res({ passthrough: true }) reponse: Response,
  ) {
    return avecAdresse(reponse, 'commissions', await this.seances.planifier(appelant, { cle }, corps));
  }

  @Get()
  @ParCle()
  @Documente.lister()
  async lister(@Appelant() appelant: Identite) {
    const { seances, enAttente } = await this.seances.lister(appelant);
    return { seances: seances.map(ligneSeanceEnHttp), enAttente: enAttente.map(enAttenteEnHttp) };
  }

  @Get(':id')
  @ParCle()
  @Documente.lire()
  async lire(
    @Appelant() appelant: Identite,
    @Param('id') id: string,
    @Res({ passthrough: true }) reponse: Response,
  ) {
    return seanceEnHttp(avecVersion(reponse, await this.seances.lire(appelant, id)), appelant);
  }

  @Get(':id/chronologie')
  @ParCle()
  @Documente.chronologie()
  async chronologie(@Appelant() appelant: Identite, @Param('id') id: string) {
    const { seance, chronologie } = await this.seances.chronologie(appelant, id);
    return chronologieSeanceEnHttp(chronologie, seance);
  }

  @Post(':id/commandes')
  @HttpCode(200)
  @ParCle()
  @Documente.commander()
  async commander(
    @Appelant() appelant: Identite,
    @Param('id') id: string,
    @CleIdempotence() cle: string,
    @VersionAttendue() versionAttendue: number | undefined,
    @Body({ schema: requeteCommandeSeance }) requete: RequeteCommandeSeance,
    @Res({ passthrough: true }) reponse: Response,
  ) {
    return avecVersion(
      reponse,
      await this.seances.commander(appelant, id, { cle, versionAttendue }, requete),
    );
  }
}
