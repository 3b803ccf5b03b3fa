import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { identifiant } from '@pdn/contracts/http';
import { PageNouveauDossier, rendrePage } from '@pdn/ecrans';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { ParSession } from '../acces/acces.js';
import { Appelant, type Identite } from '../acces/appelant.js';
import { Bureau } from './bureau.js';
import { Depot, quiPart } from './depot.js';
import { montrerFormulaire, repondre, type FormulairePoste, type Refusee } from './formulaires/index.js';

const demande = z.object({ remplace: identifiant.optional() });
type Demande = z.output<typeof demande>;

/** An application that came on paper or by telephone, for somebody whom the network does not know yet; `remplace`: the dossier of whoever left. */
@ApiExcludeController()
@Controller('dossiers/nouveau')
export class NouveauDossierController {
  constructor(
    private readonly bureau: Bureau,
    private readonly depot: Depot,
  ) {}

  @Get()
  @ParSession('coordinateur')
  montrer(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @Query({ schema: demande }) { remplace }: Demande,
  ): Promise<string> {
    return this.page(requete, appelant, remplace, null);
  }

  @Post()
  @ParSession('coordinateur')
  async deposer(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @Query({ schema: demande }) { remplace }: Demande,
    @Body() poste: FormulairePoste,
    @Res() reponse: Response,
  ): Promise<void> {
    this.bureau.exigerFormulaire(requete, poste);
    const presente = await this.depot.pourQui(appelant, remplace);
    await repondre(reponse, await this.depot.deposer(appelant, presente, poste), {
      fait: ({ id }) => `/dossiers/${id}?fait=deposerCandidature`,
      refusee: (refusee) => this.page(requete, appelant, remplace, refusee),
    });
  }

  private async page(
    requete: Request,
    appelant: Identite,
    remplace: string | undefined,
    refusee: Refusee | null,
  ): Promise<string> {
    const presente = await this.depot.pourQui(appelant, remplace);
    const [{ cadre }, saisies] = await Promise.all([
      this.bureau.cadre(requete, appelant),
      this.depot.saisies(appelant, presente),
    ]);
    const ouvrir = montrerFormulaire('deposerCandidature', saisies, refusee);
    const { aLaPlaceDe: parti } = presente;
    return rendrePage(PageNouveauDossier, { cadre, ouvrir, ...(parti && { remplace: quiPart(parti) }) });
  }
}
