import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { CHAMP_TYPE, type Avis } from '@pdn/contracts/ecrans';
import { ouvertureAppel, requeteCommandeAppel, valider } from '@pdn/contracts/http';
import { peutOuvrirUnAppel } from '@pdn/domain';
import { PageAppel, PageAppels, rendrePage } from '@pdn/ecrans';
import type { Store } from '@pdn/persistence';
import type { Request, Response } from 'express';
import { ParSession } from '../../acces/acces.js';
import { Appelant, type Identite } from '../../acces/appelant.js';
import { Appels } from '../../appels/appels.service.js';
import { programmesOuverts } from '../../eligibilite/regles-du-programme.js';
import { Probleme } from '../../problemes/probleme.js';
import { STORE } from '../../store.js';
import { Bureau } from '../bureau.js';
import { avisDuFait } from '../fait.js';
import {
  envoyer,
  montrerFormulaire,
  repondre,
  type FormulairePoste,
  type Refusee,
  type Saisie,
} from '../formulaires/index.js';
import { appelAffiche } from './presenter.js';
import { ouverture, saisiesDAppel } from './saisies.js';

@ApiExcludeController()
@Controller('appels')
export class PagesDesAppelsController {
  constructor(
    private readonly bureau: Bureau,
    private readonly appels: Appels,
    @Inject(STORE) private readonly store: Store,
  ) {}

  @Get()
  @ParSession()
  lister(@Req() requete: Request, @Appelant() appelant: Identite): Promise<string> {
    return this.liste(requete, appelant, null);
  }

  @Post()
  @ParSession('coordinateur')
  async ouvrir(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @Body() poste: FormulairePoste,
    @Res() reponse: Response,
  ): Promise<void> {
    this.bureau.exigerFormulaire(requete, poste);
    const saisies = ouverture(await programmesOuverts(this.store, appelant.reseau));
    const suite = await envoyer({ type: 'ouvrirAppel', saisies, poste }, async (cle, data) => {
      const corps = valider(ouvertureAppel, data);
      return corps.ok ? this.appels.ouvrir(appelant, { cle, through: 'ecran' }, corps.valeur) : corps.champs;
    });
    await repondre(reponse, suite, {
      fait: ({ id }) => `/appels/${id}?fait=ouvrirAppel`,
      refusee: (refusee) => this.liste(requete, appelant, refusee),
    });
  }

  @Get(':id')
  @ParSession()
  async montrer(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @Param('id') id: string,
    @Query('fait') fait: unknown,
  ): Promise<string> {
    return this.page(requete, appelant, id, null, avisDuFait(fait, FAITS));
  }

  @Post(':id/commandes')
  @ParSession('coordinateur')
  async commander(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @Param('id') id: string,
    @Body() poste: FormulairePoste,
    @Res() reponse: Response,
  ): Promise<void> {
    this.bureau.exigerFormulaire(requete, poste);
    const { appel, chronologie } = await this.appels.chronologie(appelant, id);
    const type = String(poste[CHAMP_TYPE]);
    const formulaires: Record<string, Saisie[]> = saisiesDAppel(appel, chronologie.courriers);
    const saisies = Object.hasOwn(formulaires, type) ? formulaires[type] : undefined;
    if (!saisies) throw new Probleme(409, 'commande-impossible', 'L’appel n’en est plus là. Relisez-le.');
    const suite = await envoyer({ type, saisies, poste }, async (cle, data) => {
      const corps = valider(requeteCommandeAppel, { type, data });
      return corps.ok
        ? this.appels.commander(appelant, id, { cle, through: 'ecran' }, corps.valeur)
        : corps.champs;
    });
    await repondre(reponse, suite, {
      fait: () => `/appels/${appel.id}?fait=${type}`,
      refusee: (refusee) => this.page(requete, appelant, id, refusee, null),
    });
  }

  private async liste(requete: Request, appelant: Identite, refusee: Refusee | null): Promise<string> {
    const [{ cadre }, appels, programmes] = await Promise.all([
      this.bureau.cadre(requete, appelant),
      this.appels.lister(appelant),
      programmesOuverts(this.store, appelant.reseau),
    ]);
    return rendrePage(PageAppels, {
      ...{ cadre, appels },
      ouvrir: peutOuvrirUnAppel(appelant.role)
        ? montrerFormulaire('ouvrirAppel', ouverture(programmes), refusee)
        : null,
    });
  }

  private async page(
    requete: Request,
    appelant: Identite,
    id: string,
    refusee: Refusee | null,
    avis: Avis | null,
  ): Promise<string> {
    const [{ cadre }, lu] = await Promise.all([
      this.bureau.cadre(requete, appelant),
      this.appels.chronologie(appelant, id),
    ]);
    return rendrePage(PageAppel, { ...appelAffiche(cadre, appelant, lu, refusee), avis });
  }
}

const FAITS: Record<string, string> = {
  ouvrirAppel: 'L’appel est ouvert.',
  inviter: 'Les invitations partent.',
  corrigerInvite: 'L’adresse est corrigée.',
  prolongerAppel: 'La clôture est reportée.',
  publierResultats: 'Les résultats sont publiés.',
  renvoyerCourrier: 'Le courriel repart.',
};
