import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { identifiant } from '@pdn/contracts/http';
import { streamOf } from '@pdn/contracts/temporal';
import { COMMANDES } from '@pdn/ecrans';
import { lireChronologie, lireDossier, type Store } from '@pdn/persistence';
import type { Request, Response } from 'express';
import { ParSession } from '../acces/acces.js';
import { Appelant, type Identite } from '../acces/appelant.js';
import { CONFIG, type Config } from '../config/config.js';
import { introuvable } from '../problemes/probleme.js';
import { STORE } from '../store.js';
import { Bureau } from './bureau.js';
import { EnvoyerFormulaire } from './dossier/envoyer.js';
import { pageDuDossier, type Vue } from './dossier/page.js';
import { avisDuFait } from './fait.js';
import { repondre, type FormulairePoste } from './formulaires/index.js';

@ApiExcludeController()
@Controller('dossiers/:id')
export class DossierController {
  constructor(
    private readonly bureau: Bureau,
    private readonly formulaires: EnvoyerFormulaire,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(STORE) private readonly store: Store,
  ) {}

  @Get()
  @ParSession()
  async montrer(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @Param('id') id: string,
    @Query('fait') fait: unknown,
  ): Promise<string> {
    return pageDuDossier(await this.vue(requete, appelant, id), { avis: avisDuFait(fait, COMMANDES) });
  }

  @Post('commandes')
  @ParSession()
  async commander(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @Param('id') id: string,
    @Body() poste: FormulairePoste,
    @Res() reponse: Response,
  ): Promise<void> {
    this.bureau.exigerFormulaire(requete, poste);
    const suite = await this.formulaires.envoyer(await this.vue(requete, appelant, id), appelant, poste);
    await repondre(reponse, suite, {
      fait: ({ type }) => `/dossiers/${id}?fait=${type}`,
      refusee: async (refusee) => pageDuDossier(await this.vue(requete, appelant, id), { refusee }),
    });
  }

  private async vue(requete: Request, appelant: Identite, brut: string): Promise<Vue> {
    const id = identifiant.safeParse(brut);
    if (!id.success) throw introuvable();
    const [bureau, dossier, chronologie] = await Promise.all([
      this.bureau.cadre(requete, appelant),
      lireDossier(this.store, appelant.reseau, id.data, await this.store.horloge(streamOf(id.data))),
      lireChronologie(this.store, appelant.reseau, streamOf(id.data)),
    ]);
    if (!dossier || !chronologie) throw introuvable();
    return {
      ...bureau,
      dossier,
      chronologie,
      role: appelant.role,
      temporal: this.temporal(appelant, id.data),
    };
  }

  private temporal({ role }: Identite, id: string): string | null {
    const { TEMPORAL_UI_URL: ui, TEMPORAL_NAMESPACE: espace } = this.config;
    if (role !== 'administrateur' || ui === undefined) return null;
    return new URL(
      `namespaces/${espace}/workflows/${encodeURIComponent(streamOf(id))}`,
      `${ui.replace(/\/$/, '')}/`,
    ).href;
  }
}
