import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import {
  ouvertureAppel,
  requeteApercu,
  requeteCommandeAppel,
  requeteImport,
  type OuvertureAppel,
  type RequeteApercu,
  type RequeteCommandeAppel,
  type RequeteImport,
} from '@pdn/contracts/http';
import type { Response } from 'express';
import { ParCle } from '../acces/acces.js';
import { Appelant, type Identite } from '../acces/appelant.js';
import { avecAdresse, avecVersion, CleIdempotence, VersionAttendue } from '../commandes/en-tetes.js';
import { Documente } from './appels.docs.js';
import { Appels } from './appels.service.js';
import { appelEnHttp, chronologieAppelEnHttp, comptesDe, ligneAppelEnHttp } from './presenter.js';

@Documente.tout()
@Controller('api/v1/appels')
export class AppelsController {
  constructor(private readonly appels: Appels) {}

  @Post()
  @ParCle()
  @Documente.ouvrir()
  async ouvrir(
    @Appelant() appelant: Identite,
    @CleIdempotence() cle: string,
    @Body({ schema: ouvertureAppel }) corps: OuvertureAppel,
    @Res({ passthrough: true }) reponse: Response,
  ) {
    return avecAdresse(reponse, 'appels', await this.appels.ouvrir(appelant, { cle }, corps));
  }

  @Get()
  @ParCle()
  @Documente.lister()
  async lister(@Appelant() appelant: Identite) {
    return { appels: (await this.appels.lister(appelant)).map(ligneAppelEnHttp) };
  }

  @Get(':id')
  @ParCle()
  @Documente.lire()
  async lire(
    @Appelant() appelant: Identite,
    @Param('id') id: string,
    @Res({ passthrough: true }) reponse: Response,
  ) {
    return appelEnHttp(avecVersion(reponse, await this.appels.lire(appelant, id)), appelant);
  }

  @Get(':id/chronologie')
  @ParCle()
  @Documente.chronologie()
  async chronologie(@Appelant() appelant: Identite, @Param('id') id: string) {
    const { appel, chronologie } = await this.appels.chronologie(appelant, id);
    return chronologieAppelEnHttp(chronologie, appel);
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
    @Body({ schema: requeteCommandeAppel }) requete: RequeteCommandeAppel,
    @Res({ passthrough: true }) reponse: Response,
  ) {
    return avecVersion(reponse, await this.appels.commander(appelant, id, { cle, versionAttendue }, requete));
  }

  @Post(':id/import/apercu')
  @HttpCode(200)
  @ParCle('coordinateur')
  @Documente.apercu()
  async apercu(
    @Appelant() appelant: Identite,
    @Param('id') id: string,
    @Body({ schema: requeteApercu }) { fichier }: RequeteApercu,
  ) {
    const lignes = await this.appels.apercu(appelant, id, fichier);
    return { comptes: comptesDe(lignes), lignes };
  }

  @Post(':id/import')
  @HttpCode(200)
  @ParCle('coordinateur')
  @Documente.importer()
  importer(
    @Appelant() appelant: Identite,
    @Param('id') id: string,
    @CleIdempotence() cle: string,
    @Body({ schema: requeteImport }) requete: RequeteImport,
  ) {
    return this.appels.importer(appelant, id, { cle }, requete);
  }
}
