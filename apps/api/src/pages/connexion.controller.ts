import { Body, Controller, Get, HttpCode, Inject, Post, Query, Redirect, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { CHAMP_JETON } from '@pdn/contracts/ecrans';
import { PageConnexion, rendrePage } from '@pdn/ecrans';
import type { Request, Response } from 'express';
import { Ouvert } from '../acces/acces.js';
import { exigerNotreOrigine } from '../acces/origine.js';
import { Sessions } from '../acces/sessions.js';
import { CONFIG, type Config } from '../config/config.js';
import { cadreSansReseau } from './cadre.js';

const ACCUEIL = '/dossiers';

@ApiExcludeController()
@Controller()
export class ConnexionController {
  constructor(
    private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Ouvert()
  @Redirect(ACCUEIL, 302)
  accueil(): void {}

  @Get('connexion')
  @Ouvert()
  montrer(@Query('suite') suite: unknown): string {
    return page(cheminLocal(suite));
  }

  @Post('connexion')
  @HttpCode(303)
  @Ouvert()
  async entrer(
    @Req() requete: Request,
    @Body() { cle, suite }: Record<string, unknown>,
    @Res({ passthrough: true }) reponse: Response,
  ): Promise<string | void> {
    exigerNotreOrigine(requete, this.config.PUBLIC_URL);
    const identite = await this.sessions.ouvrir(reponse, typeof cle === 'string' ? cle.trim() : '');
    if (identite) return reponse.redirect(303, cheminLocal(suite));
    reponse.status(401);
    return page(cheminLocal(suite), 'Cette clé n’est pas reconnue, ou elle a été révoquée.');
  }

  @Post('deconnexion')
  @HttpCode(303)
  @Ouvert()
  sortir(@Req() requete: Request, @Body() corps: Record<string, unknown>, @Res() reponse: Response): void {
    exigerNotreOrigine(requete, this.config.PUBLIC_URL);
    if (this.sessions.jetonJuste(requete, corps[CHAMP_JETON])) this.sessions.fermer(reponse);
    reponse.redirect(303, '/connexion');
  }
}

const page = (suite: string, erreur?: string) =>
  rendrePage(PageConnexion, { cadre: cadreSansReseau(), suite, ...(erreur !== undefined && { erreur }) });

/** A path of ours, never another site: `//elsewhere` and `/\elsewhere` are other sites. */
const cheminLocal = (suite: unknown): string =>
  typeof suite === 'string' && /^\/(?![/\\])[\w/.?=&%-]*$/.test(suite) ? suite : ACCUEIL;
