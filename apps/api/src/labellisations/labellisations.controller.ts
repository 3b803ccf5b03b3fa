import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import {
  ouverture,
  requeteCommande,
  requeteListe,
  type Ouverture,
  type RequeteCommande,
  type RequeteListe,
} from '@pdn/contracts/http';
import type { Response } from 'express';
import { ParCle } from '../acces/acces.js';
import { Appelant, type Identite } from '../acces/appelant.js';
import { avecAdresse, avecVersion, CleIdempotence, VersionAttendue } from '../commandes/en-tetes.js';
import { Documente } from './labellisations.docs.js';
import { Labellisations } from './labellisations.service.js';

@Documente.tout()
@Controller('api/v1/labellisations')
export class LabellisationsController {
  constructor(private readonly labellisations: Labellisations) {}

  @Post()
  @ParCle()
  @Documente.ouvrir()
  async ouvrir(
    @Appelant() appelant: Identite,
    @CleIdempotence() cle: string,
    @Body({ schema: ouverture }) corps: Ouverture,
    @Res({ passthrough: true }) reponse: Response,
  ) {
    return avecAdresse(reponse, 'labellisations', await this.labellisations.ouvrir(appelant, cle, corps));
  }

  @Get()
  @ParCle()
  @Documente.lister()
  lister(@Appelant() appelant: Identite, @Query({ schema: requeteListe }) demande: RequeteListe) {
    return this.labellisations.lister(appelant, demande);
  }

  @Get(':id')
  @ParCle()
  @Documente.lire()
  async lire(
    @Appelant() appelant: Identite,
    @Param('id') id: string,
    @Res({ passthrough: true }) reponse: Response,
  ) {
    return avecVersion(reponse, await this.labellisations.lire(appelant, id));
  }

  @Get(':id/chronologie')
  @ParCle()
  @Documente.chronologie()
  chronologie(@Appelant() appelant: Identite, @Param('id') id: string) {
    return this.labellisations.chronologie(appelant, id);
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
    @Body({ schema: requeteCommande }) requete: RequeteCommande,
    @Res({ passthrough: true }) reponse: Response,
  ) {
    return avecVersion(
      reponse,
      await this.labellisations.commander(appelant, id, {
        cle,
        versionAttendue,
        requete,
      }),
    );
  }
}
