import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { CHAMP_COMMANDE } from '@pdn/contracts/ecrans';
import { adoptionDeRegles, identifiant, valider } from '@pdn/contracts/http';
import type { Programme } from '@pdn/domain';
import { streamOf } from '@pdn/contracts/temporal';
import { lireDossier, type Store } from '@pdn/persistence';
import type { Request, Response } from 'express';
import { ParSession } from '../../acces/acces.js';
import { Appelant, type Identite } from '../../acces/appelant.js';
import { introuvable, Probleme } from '../../problemes/probleme.js';
import { Adoptions } from '../../regles/adoptions.service.js';
import { LeProgramme } from '../../regles/parametres.js';
import { STORE } from '../../store.js';
import { Bureau } from '../bureau.js';
import type { FormulairePoste } from '../formulaires/index.js';
import { PageDAdoption, type Demande } from './adoption.js';

/** For the dossiers of a programme, or for one of them. */
@ApiExcludeController()
@Controller()
export class AdoptionController {
  constructor(
    private readonly bureau: Bureau,
    private readonly adoptions: Adoptions,
    private readonly page: PageDAdoption,
    @Inject(STORE) private readonly store: Store,
  ) {}

  @Get('regles/:programme/adoption')
  @ParSession('coordinateur', 'administrateur')
  apercevoir(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @LeProgramme() programme: Programme,
    @Query('version') version: unknown,
  ): Promise<string> {
    return this.page.rendre(requete, appelant, { programme, version, dossier: null });
  }

  @Post('regles/:programme/adoption')
  @ParSession('coordinateur', 'administrateur')
  async adopter(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @LeProgramme() programme: Programme,
    @Body() poste: FormulairePoste,
    @Res() reponse: Response,
  ): Promise<void> {
    const choisis = [poste['dossiers'] ?? []].flat();
    const resultats = await this.faire(requete, appelant, programme, poste, choisis);
    const demande: Demande = { programme, version: poste['version'], dossier: null };
    reponse.type('html').send(await this.page.rendre(requete, appelant, demande, { resultats }));
  }

  @Get('dossiers/:id/regles')
  @ParSession('coordinateur', 'administrateur')
  async apercevoirPour(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @Param('id') id: string,
    @Query('version') version: unknown,
  ): Promise<string> {
    const { programme, numero } = await this.dossier(appelant, id);
    return this.page.rendre(requete, appelant, { programme, version, dossier: { id, numero } });
  }

  @Post('dossiers/:id/regles')
  @ParSession('coordinateur', 'administrateur')
  async adopterPour(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @Param('id') id: string,
    @Body() poste: FormulairePoste,
    @Res() reponse: Response,
  ): Promise<void> {
    const { programme } = await this.dossier(appelant, id);
    const [resultat] = await this.faire(requete, appelant, programme, poste, [id]);
    if (!resultat) throw introuvable();
    if (resultat.resultat === 'refusee')
      throw new Probleme(409, 'adoption-refusee', resultat.message ?? 'Rien n’est fait.');
    reponse.redirect(303, `/dossiers/${id}?fait=adopterRegles`);
  }

  private async faire(
    requete: Request,
    appelant: Identite,
    programme: Programme,
    poste: FormulairePoste,
    dossiers: string[],
  ) {
    this.bureau.exigerFormulaire(requete, poste);
    const commande = valider(identifiant, poste[CHAMP_COMMANDE]);
    const demande = valider(adoptionDeRegles, { version: Number(poste['version']), dossiers });
    if (!commande.ok || !demande.ok)
      throw new Probleme(422, 'formulaire-incomplet', 'Choisissez au moins un dossier, puis recommencez.');
    const ordre = { ...demande.valeur, cle: commande.valeur, through: 'ecran' } as const;
    return this.adoptions.adopter(appelant, programme, ordre);
  }

  /** @throws {Probleme} 404 */
  private async dossier({ reseau }: Identite, id: string) {
    const dossier = identifiant.safeParse(id).success
      ? await lireDossier(this.store, reseau, id, await this.store.horloge(streamOf(id)))
      : null;
    if (!dossier) throw introuvable();
    return dossier.vue;
  }
}
