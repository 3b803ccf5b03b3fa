import { setImmediate } from 'node:timers/promises';
import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import {
  requeteEmployeur,
  requeteEmployeurs,
  type RequeteEmployeur,
  type RequeteEmployeurs,
} from '@pdn/contracts/http';
import { PageEmployeur, PageEmployeurs, rendrePage } from '@pdn/ecrans';
import type { Request } from 'express';
import { ParSession } from '../acces/acces.js';
import { Appelant, type Identite } from '../acces/appelant.js';
import { Employeurs } from '../employeurs/employeurs.service.js';
import { Bureau } from './bureau.js';
import { employeurAffiche } from './employeur.js';

@ApiExcludeController()
@Controller('structures')
export class PagesDesEmployeursController {
  constructor(
    private readonly bureau: Bureau,
    private readonly employeurs: Employeurs,
  ) {}

  @Get()
  @ParSession()
  async lister(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @Query({ schema: requeteEmployeurs }) demande: RequeteEmployeurs,
  ): Promise<string> {
    const [{ cadre }, { lignes, total, suivant }] = await Promise.all([
      this.bureau.cadre(requete, appelant),
      this.employeurs.lister(appelant, demande),
    ]);
    const { q = null, curseur = null } = demande;
    return rendrePage(PageEmployeurs, { cadre, q, lignes, total, pagination: { curseur, suivant } });
  }

  @Get(':id')
  @ParSession()
  async montrer(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @Param('id') id: string,
    @Query({ schema: requeteEmployeur }) { annee }: RequeteEmployeur,
  ): Promise<string> {
    const [{ cadre, reseau }, employeur] = await Promise.all([
      this.bureau.cadre(requete, appelant),
      this.employeurs.lire(appelant, id),
    ]);
    const props = employeurAffiche(employeur, { cadre, reseau, annee });
    // of many dossiers, what is shown takes long to find and longer to lay out: others have a turn in between
    await setImmediate();
    return rendrePage(PageEmployeur, props);
  }
}
