import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { identifiant, requeteLettre, type RequeteLettre } from '@pdn/contracts/http';
import { streamOf } from '@pdn/contracts/temporal';
import { PageMiseEnDemeure, rendrePage } from '@pdn/ecrans';
import { lireChronologie, lireDossier, type Store } from '@pdn/persistence';
import type { Request } from 'express';
import { ParSession } from '../acces/acces.js';
import { Appelant, type Identite } from '../acces/appelant.js';
import { introuvable } from '../problemes/probleme.js';
import { STORE } from '../store.js';
import { Bureau } from './bureau.js';
import { lettreAffichee } from './dossier/mise-en-demeure.js';

@ApiExcludeController()
@Controller('dossiers/:id/mise-en-demeure')
export class MiseEnDemeureController {
  constructor(
    private readonly bureau: Bureau,
    @Inject(STORE) private readonly store: Store,
  ) {}

  @Get()
  @ParSession()
  async montrer(
    @Req() requete: Request,
    @Appelant() { reseau, ...appelant }: Identite,
    @Param('id') brut: string,
    @Query({ schema: requeteLettre }) { le }: RequeteLettre,
  ): Promise<string> {
    const id = identifiant.safeParse(brut);
    if (!id.success) throw introuvable();
    const [{ cadre }, dossier, chronologie] = await Promise.all([
      this.bureau.cadre(requete, { reseau, ...appelant }),
      lireDossier(this.store, reseau, id.data, await this.store.horloge(streamOf(id.data))),
      lireChronologie(this.store, reseau, streamOf(id.data)),
    ]);
    if (!dossier || !chronologie) throw introuvable();
    const lettre = lettreAffichee({ cadre, dossier, chronologie, role: appelant.role }, le);
    if (!lettre) throw introuvable();
    return rendrePage(PageMiseEnDemeure, lettre);
  }
}
