import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Param, Post, Req, Res, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiExcludeController } from '@nestjs/swagger';
import { CHAMP_DOUBLONS, CHAMP_FICHIER, type PageDImport } from '@pdn/contracts/ecrans';
import { OCTETS_AU_PLUS, requeteImport, valider } from '@pdn/contracts/http';
import { PageImport, rendrePage } from '@pdn/ecrans';
import type { Request, Response } from 'express';
import { ParSession } from '../../acces/acces.js';
import { Appelant, type Identite } from '../../acces/appelant.js';
import { Appels } from '../../appels/appels.service.js';
import { Bureau } from '../bureau.js';
import { envoyer, repondre, tenter, type FormulairePoste, type Reprise } from '../formulaires/index.js';
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
    const suite = await tenter({ type: 'apercu', saisies: [], poste: {} }, async () => ({
      lignes: lignesDApercu(await this.appels.apercu(appelant, id, fichier)),
    }));
    const { statut, ...montre } =
      'fait' in suite
        ? { statut: 200, apercu: { commande: randomUUID(), fichier, ...suite.fait } }
        : { statut: suite.statut, apercu: null, ...ditDe(suite.refusee) };
    reponse
      .status(statut)
      .type('html')
      .send(await this.page(requete, appelant, id, montre));
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
    const suite = await envoyer({ type: 'importer', saisies: [], poste }, async (cle) => {
      const doublons = [poste[CHAMP_DOUBLONS] ?? []].flat().map(Number);
      const corps = valider(requeteImport, { fichier: poste[CHAMP_FICHIER], doublons });
      return corps.ok
        ? this.appels.importer(appelant, id, { cle, through: 'ecran' }, corps.valeur)
        : corps.champs;
    });
    await repondre(reponse, suite, {
      fait: () => `/appels/${id}?fait=inviter`,
      refusee: (refusee) => this.page(requete, appelant, id, { apercu: null, ...ditDe(refusee) }),
    });
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

const ditDe = ({ refus }: Reprise): Pick<PageDImport, 'refus'> => (refus === undefined ? {} : { refus });
