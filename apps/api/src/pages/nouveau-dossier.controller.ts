import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { PageNouveauDossier, rendrePage } from '@pdn/ecrans';
import type { Request, Response } from 'express';
import { ParSession } from '../acces/acces.js';
import { Appelant, type Identite } from '../acces/appelant.js';
import { Bureau } from './bureau.js';
import { Depot, NOUVEAU } from './depot.js';
import { montrerFormulaire, repondre, type FormulairePoste, type Refusee } from './formulaires/index.js';

/** An application that came on paper or by telephone, for somebody whom the network does not know yet. */
@ApiExcludeController()
@Controller('dossiers/nouveau')
export class NouveauDossierController {
  constructor(
    private readonly bureau: Bureau,
    private readonly depot: Depot,
  ) {}

  @Get()
  @ParSession('coordinateur')
  montrer(@Req() requete: Request, @Appelant() appelant: Identite): Promise<string> {
    return this.page(requete, appelant, null);
  }

  @Post()
  @ParSession('coordinateur')
  async deposer(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @Body() poste: FormulairePoste,
    @Res() reponse: Response,
  ): Promise<void> {
    this.bureau.exigerFormulaire(requete, poste);
    await repondre(reponse, await this.depot.deposer(appelant, NOUVEAU, poste), {
      fait: ({ id }) => `/dossiers/${id}?fait=deposerCandidature`,
      refusee: (refusee) => this.page(requete, appelant, refusee),
    });
  }

  private async page(requete: Request, appelant: Identite, refusee: Refusee | null): Promise<string> {
    const [{ cadre }, saisies] = await Promise.all([
      this.bureau.cadre(requete, appelant),
      this.depot.saisies(appelant, NOUVEAU),
    ]);
    const ouvrir = montrerFormulaire('deposerCandidature', saisies, refusee);
    return rendrePage(PageNouveauDossier, { cadre, ouvrir });
  }
}
