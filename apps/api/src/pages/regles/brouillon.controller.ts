import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Avis } from '@pdn/contracts/ecrans';
import { publicationDeRegles, valider, type ChampRefuse, type Validation } from '@pdn/contracts/http';
import { lireFichierDeRegles, validerRegles } from '@pdn/contracts/regles';
import { reglesParDefaut, type Programme, type Regles } from '@pdn/domain';
import type { Request, Response } from 'express';
import { ParSession } from '../../acces/acces.js';
import { Appelant, type Identite } from '../../acces/appelant.js';
import { LeProgramme } from '../../regles/parametres.js';
import { ReglesDuReseau } from '../../regles/regles.service.js';
import { Bureau } from '../bureau.js';
import { repondre, tenter, type FormulairePoste, type Reprise, type Suite } from '../formulaires/index.js';
import { date } from '../formulaires/saisie.js';
import { PageDuBrouillon } from './brouillon.js';
import { saisiesDesRegles } from './saisies.js';

const GARDE: Avis = { ton: 'fait', titre: 'Le brouillon est gardé', texte: 'Rien n’est encore publié.' };

/** What is prepared before it is published: nothing here touches a dossier. */
@ApiExcludeController()
@Controller('regles/:programme')
export class BrouillonController {
  constructor(
    private readonly bureau: Bureau,
    private readonly regles: ReglesDuReseau,
    private readonly page: PageDuBrouillon,
  ) {}

  @Get('brouillon')
  @ParSession('coordinateur', 'administrateur')
  montrer(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @LeProgramme() programme: Programme,
    @Query('fait') fait: unknown,
  ): Promise<string> {
    return this.page.rendre(requete, appelant, programme, { avis: fait === 'garde' ? GARDE : null });
  }

  @Post('brouillon')
  @ParSession('coordinateur', 'administrateur')
  async garder(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @LeProgramme() programme: Programme,
    @Body() poste: FormulairePoste,
    @Res() reponse: Response,
  ): Promise<void> {
    this.bureau.exigerFormulaire(requete, poste);
    const saisies = saisiesDesRegles(reglesParDefaut(programme, appelant.reseau));
    const suite = await tenter({ type: 'saisie', saisies, poste }, async (document) =>
      this.garde(appelant, validerRegles({ ...document, reseau: appelant.reseau, programme, version: 1 })),
    );
    await this.repondre(reponse, requete, appelant, programme, suite);
  }

  /** A file that is not valid changes nothing; each of its faults is named. */
  @Post('brouillon/fichier')
  @ParSession('coordinateur', 'administrateur')
  async importer(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @LeProgramme() programme: Programme,
    @Body() poste: FormulairePoste,
    @Res() reponse: Response,
  ): Promise<void> {
    this.bureau.exigerFormulaire(requete, poste);
    const texte = typeof poste['fichier'] === 'string' ? poste['fichier'] : '';
    const suite = await tenter({ type: 'fichier', saisies: [], poste }, async () =>
      this.garde(appelant, lireFichierDeRegles(texte, { reseau: appelant.reseau, programme })),
    );
    await this.repondre(reponse, requete, appelant, programme, suite);
  }

  @Post('brouillon/abandon')
  @ParSession('coordinateur', 'administrateur')
  async abandonner(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @LeProgramme() programme: Programme,
    @Body() poste: FormulairePoste,
    @Res() reponse: Response,
  ): Promise<void> {
    this.bureau.exigerFormulaire(requete, poste);
    await this.regles.abandonner(appelant, programme);
    reponse.redirect(303, '/regles?fait=abandonne');
  }

  @Post('publication')
  @ParSession('administrateur')
  async publier(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @LeProgramme() programme: Programme,
    @Body() poste: FormulairePoste,
    @Res() reponse: Response,
  ): Promise<void> {
    this.bureau.exigerFormulaire(requete, poste);
    const suite = await tenter({ type: 'publication', saisies: [A_PARTIR_DU], poste }, async (data) => {
      const lue = valider(publicationDeRegles, data);
      if (!lue.ok) return lue.champs;
      const { aPartirDu } = lue.valeur;
      await this.regles.publier(appelant, programme, { aPartirDu });
      return { vers: '/regles?fait=publiee' };
    });
    await this.repondre(reponse, requete, appelant, programme, suite);
  }

  private async garde(appelant: Identite, lues: Validation<Regles>): Promise<Garde | ChampRefuse[]> {
    if (!lues.ok) return lues.champs;
    const { programme } = await this.regles.garder(appelant, lues.valeur.programme, lues.valeur);
    return { vers: `/regles/${programme}/brouillon?fait=garde` };
  }

  private repondre(
    reponse: Response,
    requete: Request,
    appelant: Identite,
    programme: Programme,
    suite: Suite<Garde, Reprise>,
  ): Promise<void> {
    return repondre(reponse, suite, {
      fait: ({ vers }) => vers,
      refusee: (refusee) => this.page.rendre(requete, appelant, programme, { refusee }),
    });
  }
}

interface Garde {
  vers: string;
}

const A_PARTIR_DU = date('aPartirDu', 'À partir du');
