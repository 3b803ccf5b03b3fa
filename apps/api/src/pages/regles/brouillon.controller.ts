import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Avis } from '@pdn/contracts/ecrans';
import { publicationDeRegles, valider } from '@pdn/contracts/http';
import { lireFichierDeRegles, validerRegles } from '@pdn/contracts/regles';
import { reglesParDefaut, type Programme } from '@pdn/domain';
import type { Request, Response } from 'express';
import { ParSession } from '../../acces/acces.js';
import { Appelant, type Identite } from '../../acces/appelant.js';
import { Probleme } from '../../problemes/probleme.js';
import { LeProgramme } from '../../regles/parametres.js';
import { ReglesDuReseau } from '../../regles/regles.service.js';
import { Bureau } from '../bureau.js';
import { erreursDuFormulaire, lireFormulaire, type FormulairePoste } from '../formulaires/index.js';
import { PageDuBrouillon, type Refusee } from './brouillon.js';
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
    const document = lireFormulaire(saisies, poste);
    const lues = validerRegles({ ...document, reseau: appelant.reseau, programme, version: 1 });
    if (lues.ok) return this.garde(reponse, appelant, programme, lues.valeur);
    const erreurs = erreursDuFormulaire(saisies, lues.champs);
    return this.remontrer(reponse, requete, appelant, programme, { formulaire: 'saisie', poste, ...erreurs });
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
    const lu = lireFichierDeRegles(texte, { reseau: appelant.reseau, programme });
    if (lu.ok) return this.garde(reponse, appelant, programme, lu.valeur);
    const refus = lu.champs.map(({ message }) => message).join(' · ');
    return this.remontrer(reponse, requete, appelant, programme, {
      ...{ formulaire: 'fichier', poste, erreurs: [], refus },
    });
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
    const lue = valider(publicationDeRegles, { aPartirDu: poste['aPartirDu'] });
    try {
      if (!lue.ok) throw new Probleme(422, 'champs-invalides', '', { champs: lue.champs });
      await this.regles.publier(appelant, programme, { aPartirDu: lue.valeur.aPartirDu });
      reponse.redirect(303, '/regles?fait=publiee');
    } catch (erreur) {
      if (!(erreur instanceof Probleme) || erreur.statut === 503) throw erreur;
      const { champs: erreurs = [] } = erreur.precisions;
      const refusee = { formulaire: 'publication', poste, erreurs } as const;
      await this.remontrer(reponse, requete, appelant, programme, {
        ...refusee,
        ...(erreurs.length === 0 && { refus: erreur.detail }),
      });
    }
  }

  private async garde(reponse: Response, appelant: Identite, programme: Programme, regles: object) {
    await this.regles.garder(appelant, programme, regles);
    reponse.redirect(303, `/regles/${programme}/brouillon?fait=garde`);
  }

  private async remontrer(
    reponse: Response,
    requete: Request,
    appelant: Identite,
    programme: Programme,
    refusee: Refusee,
  ): Promise<void> {
    reponse
      .status(422)
      .type('html')
      .send(await this.page.rendre(requete, appelant, programme, { refusee }));
  }
}
