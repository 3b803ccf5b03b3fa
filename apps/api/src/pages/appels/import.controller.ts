import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Param, Post, Req, Res, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiExcludeController } from '@nestjs/swagger';
import { CHAMP_COMMANDE, CHAMP_DOUBLONS, CHAMP_FICHIER, type PageDImport } from '@pdn/contracts/ecrans';
import { identifiant, OCTETS_AU_PLUS, requeteImport, valider } from '@pdn/contracts/http';
import { PageImport, rendrePage } from '@pdn/ecrans';
import type { Request, Response } from 'express';
import { ParSession } from '../../acces/acces.js';
import { Appelant, type Identite } from '../../acces/appelant.js';
import { Appels } from '../../appels/appels.service.js';
import { Probleme } from '../../problemes/probleme.js';
import { Bureau } from '../bureau.js';
import type { FormulairePoste } from '../formulaires/index.js';
import { enteteDe, lignesDApercu } from './presenter.js';

/** One small file and few fields, in memory: nothing is written before somebody confirms. */
const UN_FICHIER = FileInterceptor(CHAMP_FICHIER, {
  limits: { fileSize: OCTETS_AU_PLUS, files: 1, fields: 5, fieldSize: 10_000 },
});

@ApiExcludeController()
@Controller('appels/:id/import')
export class PageDImportController {
  constructor(
    private readonly bureau: Bureau,
    private readonly appels: Appels,
  ) {}

  @Get()
  @ParSession('coordinateur')
  async choisir(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @Param('id') id: string,
  ): Promise<string> {
    return this.page(requete, appelant, id, { apercu: null });
  }

  @Post()
  @ParSession('coordinateur')
  @UseInterceptors(UN_FICHIER)
  async apercu(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @Param('id') id: string,
    @Body() poste: FormulairePoste,
    @UploadedFile() recu: { buffer: Buffer } | undefined,
    @Res() reponse: Response,
  ): Promise<void> {
    this.bureau.exigerFormulaire(requete, poste ?? {});
    const fichier = recu?.buffer.toString('base64url') ?? '';
    try {
      const lignes = lignesDApercu(await this.appels.apercu(appelant, id, fichier));
      const apercu = { commande: randomUUID(), fichier, lignes };
      reponse.type('html').send(await this.page(requete, appelant, id, { apercu }));
    } catch (erreur) {
      await this.refuser(requete, appelant, id, erreur, reponse);
    }
  }

  @Post('confirmation')
  @ParSession('coordinateur')
  async confirmer(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @Param('id') id: string,
    @Body() poste: FormulairePoste,
    @Res() reponse: Response,
  ): Promise<void> {
    this.bureau.exigerFormulaire(requete, poste);
    const commandId = identifiant.safeParse(poste[CHAMP_COMMANDE]);
    const doublons = [poste[CHAMP_DOUBLONS] ?? []].flat().map(Number);
    const corps = valider(requeteImport, { fichier: poste[CHAMP_FICHIER], doublons });
    if (!commandId.success || !corps.ok)
      throw new Probleme(400, 'formulaire-incomplet', 'Ce formulaire est incomplet. Rechargez la page.');
    try {
      await this.appels.importer(appelant, id, { commandId: commandId.data, through: 'ecran' }, corps.valeur);
      reponse.redirect(303, `/appels/${id}?fait=inviter`);
    } catch (erreur) {
      await this.refuser(requete, appelant, id, erreur, reponse);
    }
  }

  private async refuser(
    requete: Request,
    appelant: Identite,
    id: string,
    erreur: unknown,
    reponse: Response,
  ): Promise<void> {
    if (!(erreur instanceof Probleme) || erreur.statut === 404) throw erreur;
    const refus = erreur.precisions.champs?.[0]?.message ?? erreur.detail;
    reponse
      .status(erreur.statut)
      .type('html')
      .send(await this.page(requete, appelant, id, { apercu: null, refus }));
  }

  private async page(
    requete: Request,
    appelant: Identite,
    id: string,
    props: Pick<PageDImport, 'apercu' | 'refus'>,
  ): Promise<string> {
    const [{ cadre }, appel] = await Promise.all([
      this.bureau.cadre(requete, appelant),
      this.appels.lire(appelant, id),
    ]);
    return rendrePage(PageImport, { cadre, appel: enteteDe(appel), ...props });
  }
}
