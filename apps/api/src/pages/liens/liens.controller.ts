import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { CHAMP_COMMANDE } from '@pdn/contracts/ecrans';
import { identifiant } from '@pdn/contracts/http';
import { PageLienMort, rendrePage } from '@pdn/ecrans';
import type { LienLu, Store } from '@pdn/persistence';
import type { Response } from 'express';
import { Ouvert } from '../../acces/acces.js';
import { Probleme } from '../../problemes/probleme.js';
import { STORE } from '../../store.js';
import { cadreSansReseau } from '../cadre.js';
import type { FormulairePoste } from '../formulaires/index.js';
import { acteDuLien } from './actes.js';
import { AgirParLien } from './agir.js';
import { actionDuLien, ouvrirLien, trouverLien, type LienOuvert } from './lien.js';
import { pageDuLienMort } from './lien-mort.js';
import { signeDe } from './preuve.js';
import { situationDuLien } from './situation.js';

/** GET shows, whoever follows it; only a person's POST acts. The token is the proof: no cookie takes part. */
@ApiExcludeController()
@Controller('l/:jeton')
export class LiensController {
  constructor(
    private readonly agir: AgirParLien,
    @Inject(STORE) private readonly store: Store,
  ) {}

  @Get()
  @Ouvert()
  async montrer(@Param('jeton') jeton: string, @Res() reponse: Response): Promise<void> {
    const ouvert = await this.ouvrir(jeton, reponse);
    if (ouvert) this.repondre(reponse, ouvert);
  }

  @Post()
  @HttpCode(200)
  @Ouvert()
  async envoyer(
    @Param('jeton') jeton: string,
    @Body() poste: FormulairePoste,
    @Res() reponse: Response,
  ): Promise<void> {
    const ouvert = await this.ouvrir(jeton, reponse);
    if (!ouvert) return;
    const acte = acteDuLien(ouvert);
    if (situationDuLien(acte, ouvert).kind !== 'a-faire') return this.repondre(reponse, ouvert);
    const commande = identifiant.safeParse(poste[CHAMP_COMMANDE]);
    if (!commande.success)
      throw new Probleme(400, 'formulaire-incomplet', 'Ce formulaire est incomplet. Rouvrez le lien.');
    const suite = await this.agir.agir(ouvert, commande.data, poste);
    if (suite.kind === 'fait') return reponse.redirect(303, actionDuLien(jeton));
    const html = acte.page(ouvert, suite.commande, suite.reprise);
    reponse.status(suite.statut).type('html').send(html);
  }

  @Post('renvoi')
  @HttpCode(200)
  @Ouvert()
  async renvoyer(@Param('jeton') jeton: string, @Res() reponse: Response): Promise<void> {
    const ouvert = await this.ouvrir(jeton, reponse);
    if (!ouvert) return;
    if (situationDuLien(acteDuLien(ouvert), ouvert).kind !== 'mort') return this.repondre(reponse, ouvert);
    await this.agir.renvoyer(ouvert);
    reponse.type('html').send(pageDuLienMort(ouvert, 'envoye'));
  }

  private repondre(reponse: Response, ouvert: LienOuvert): void {
    const acte = acteDuLien(ouvert);
    const situation = situationDuLien(acte, ouvert);
    reponse.type('html');
    switch (situation.kind) {
      case 'a-faire':
        return void reponse.send(acte.page(ouvert, randomUUID(), null));
      case 'fait':
        return void reponse.send(acte.recu(ouvert, signeDe(ouvert, situation.fait)));
      case 'sans-objet':
        return void reponse.status(410).send(pageDuLienMort(ouvert, 'sans-objet'));
      case 'mort':
        return void reponse.status(410).send(pageDuLienMort(ouvert, 'proposer'));
    }
  }

  /** Null once the page of an unknown link was sent. */
  private async ouvrir(jeton: string, reponse: Response): Promise<LienOuvert | null> {
    const lien: LienLu | null = await trouverLien(this.store, jeton);
    const ouvert = lien && (await ouvrirLien(this.store, jeton, lien));
    if (!ouvert) reponse.status(404).type('html').send(LIEN_INCONNU());
    return ouvert;
  }
}

const LIEN_INCONNU = () =>
  rendrePage(PageLienMort, {
    cadre: cadreSansReseau(),
    raison: 'inconnu',
    action: null,
    adresse: null,
    etat: 'proposer',
  });
