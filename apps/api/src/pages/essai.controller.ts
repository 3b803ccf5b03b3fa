import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Option, PasAffiche } from '@pdn/contracts/ecrans';
import { requeteEssai, type EssaiHttp, type RequeteEssai } from '@pdn/contracts/http';
import { PageEssai, PROGRAMMES, rendrePage } from '@pdn/ecrans';
import type { Request, Response } from 'express';
import { ParSession } from '../acces/acces.js';
import { Appelant, type Identite } from '../acces/appelant.js';
import { essaiEnCsv } from '../essais/csv.js';
import { Essais } from '../essais/essais.service.js';
import { Probleme } from '../problemes/probleme.js';
import { ReglesDuReseau } from '../regles/regles.service.js';
import { Bureau } from './bureau.js';

/** A page that is read, not a file: beyond, the export has them all. */
const LIGNES_AU_PLUS = 200;

@ApiExcludeController()
@Controller('essai')
export class EssaiController {
  constructor(
    private readonly bureau: Bureau,
    private readonly essais: Essais,
    private readonly regles: ReglesDuReseau,
  ) {}

  @Get()
  @ParSession()
  async montrer(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @Query({ schema: requeteEssai }) demande: RequeteEssai,
  ): Promise<string> {
    const [{ cadre }, regles, { essai, erreur }] = await Promise.all([
      this.bureau.cadre(requete, appelant),
      this.optionsDeRegles(appelant),
      this.essayer(appelant, demande),
    ]);
    const { du, au, dossiers, pas } = essai;
    return rendrePage(PageEssai, {
      ...{ cadre, regles, dossiers, total: pas.length, pas: pas.slice(0, LIGNES_AU_PLUS).map(affiche) },
      filtres: { ...demande, du, au },
      ...(erreur !== undefined && { erreur }),
    });
  }

  @Get('fichier')
  @ParSession()
  async exporter(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @Query({ schema: requeteEssai }) demande: RequeteEssai,
    @Res() reponse: Response,
  ): Promise<void> {
    const [{ reseau }, essai] = await Promise.all([
      this.bureau.cadre(requete, appelant),
      this.essais.essayer(appelant, demande),
    ]);
    reponse
      .attachment(`essai-${reseau.cle}-${essai.du}-${essai.au}.csv`)
      .type('text/csv; charset=utf-8')
      .send(essaiEnCsv(essai, reseau.zone));
  }

  /** Days that do not go together are said on the page, with the filters as they were. */
  private async essayer(
    appelant: Identite,
    demande: RequeteEssai,
  ): Promise<{ essai: EssaiHttp; erreur?: string }> {
    try {
      return { essai: await this.essais.essayer(appelant, demande) };
    } catch (erreur) {
      if (!(erreur instanceof Probleme) || erreur.code !== 'champs-invalides') throw erreur;
      const { du = '', au = '' } = demande;
      const [faute] = erreur.precisions.champs ?? [];
      return { essai: { du, au, dossiers: 0, pas: [] }, erreur: faute?.message ?? erreur.detail };
    }
  }

  private async optionsDeRegles(appelant: Identite): Promise<Option[]> {
    const [versions, ...brouillons] = await Promise.all([
      this.regles.versions(appelant),
      this.regles.brouillon(appelant, 'parentalite'),
      this.regles.brouillon(appelant, 'jeunesse'),
    ]);
    return [
      ...(['parentalite', 'jeunesse'] as const).flatMap((programme, rang) =>
        brouillons[rang]
          ? [{ valeur: `${programme}/brouillon`, libelle: `${PROGRAMMES[programme]}, brouillon` }]
          : [],
      ),
      ...versions.map(({ programme, version }) => ({
        valeur: `${programme}/${version}`,
        libelle: `${PROGRAMMES[programme]}, version ${version}`,
      })),
    ];
  }
}

const affiche = (pas: EssaiHttp['pas'][number]): PasAffiche => ({
  ...pas,
  pour: pas.pour as PasAffiche['pour'],
  copie: pas.copie as PasAffiche['copie'],
  copieDe: pas.copieDe as PasAffiche['copieDe'],
});
