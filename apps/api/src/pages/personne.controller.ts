import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Histoire } from '@pdn/contracts/ecrans';
import { PageHistoire, rendrePage } from '@pdn/ecrans';
import type { PersonneSuivie } from '@pdn/persistence';
import type { Request, Response } from 'express';
import { ParSession } from '../acces/acces.js';
import { Appelant, type Identite } from '../acces/appelant.js';
import { Personnes } from '../personnes/personnes.service.js';
import { Bureau } from './bureau.js';
import { contactConnu, Depot, peutDeposer } from './depot.js';
import { montrerFormulaire, repondre, type FormulairePoste, type Refusee } from './formulaires/index.js';
import { histoireAffichee } from './personne.js';

@ApiExcludeController()
@Controller('personnes/:id')
export class PageDeLaPersonneController {
  constructor(
    private readonly bureau: Bureau,
    private readonly personnes: Personnes,
    private readonly depot: Depot,
  ) {}

  @Get()
  @ParSession()
  montrer(@Req() requete: Request, @Appelant() appelant: Identite, @Param('id') id: string): Promise<string> {
    return this.page(requete, appelant, id, null);
  }

  @Post('dossiers')
  @ParSession('coordinateur')
  async ouvrir(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @Param('id') id: string,
    @Body() poste: FormulairePoste,
    @Res() reponse: Response,
  ): Promise<void> {
    this.bureau.exigerFormulaire(requete, poste);
    const suivie = await this.personnes.lire(appelant, id);
    const suite = await this.depot.deposer(appelant, presenteDe(suivie), poste);
    await repondre(reponse, suite, {
      fait: ({ id: dossier }) => `/dossiers/${dossier}?fait=deposerCandidature`,
      refusee: (refusee) => this.page(requete, appelant, id, refusee),
    });
  }

  private async page(
    requete: Request,
    appelant: Identite,
    id: string,
    refusee: Refusee | null,
  ): Promise<string> {
    const [{ cadre, reseau }, suivie] = await Promise.all([
      this.bureau.cadre(requete, appelant),
      this.personnes.lire(appelant, id),
    ]);
    return rendrePage(PageHistoire, {
      cadre,
      ...histoireAffichee(suivie, reseau),
      ouvrir: await this.formulaire(appelant, suivie, refusee),
    });
  }

  private async formulaire(
    appelant: Identite,
    suivie: PersonneSuivie,
    refusee: Refusee | null,
  ): Promise<Histoire['ouvrir']> {
    if (!peutDeposer(appelant.role)) return null;
    const saisies = await this.depot.saisies(appelant, presenteDe(suivie));
    return montrerFormulaire('deposerCandidature', saisies, refusee);
  }
}

/** Whoever signed for them knows them: they may be chosen. */
const presenteDe = ({ personne, dossiers }: PersonneSuivie) => ({
  professionnel: personne.id,
  contacts: [
    ...new Map(
      dossiers.flatMap(({ parties: { contact } }) => (contact ? [[contact.id, contactConnu(contact)]] : [])),
    ).values(),
  ],
});
