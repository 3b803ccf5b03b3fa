import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { identifiant, valider } from '@pdn/contracts/http';
import { streamOf } from '@pdn/contracts/temporal';
import type { ActeSurEcheance } from '@pdn/domain';
import { lireDossier, type Store } from '@pdn/persistence';
import type { Request, Response } from 'express';
import { ParSession } from '../acces/acces.js';
import { acteurDe, Appelant, type Identite } from '../acces/appelant.js';
import { Commandes } from '../commandes/commandes.service.js';
import { contratDe } from '../commandes/formes.js';
import { introuvable, Probleme } from '../problemes/probleme.js';
import { acceptee } from '../problemes/refus.js';
import { STORE } from '../store.js';
import { Bureau } from './bureau.js';
import { versionLue } from './dossier/envoyer.js';
import { COMMANDES_DES_GESTES, estUnGeste } from './echeance/gestes.js';
import { gestesDe, pageDeLEcheance, type Saisie } from './echeance/page.js';
import {
  envoyer,
  repondre,
  type FormulairePoste,
  type Saisie as LueDuFormulaire,
} from './formulaires/index.js';
import { date, motif } from './formulaires/saisie.js';

/** One step of the future of one dossier: what may be decided about it, shown before it is done. */
@ApiExcludeController()
@Controller('dossiers/:id/echeance')
export class EcheanceController {
  constructor(
    private readonly bureau: Bureau,
    private readonly commandes: Commandes,
    @Inject(STORE) private readonly store: Store,
  ) {}

  @Get()
  @ParSession('coordinateur', 'administrateur')
  async montrer(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @Param('id') id: string,
    @Query() demande: FormulairePoste,
  ): Promise<string> {
    const vue = await this.vue(requete, appelant, id, demande['cle']);
    return pageDeLEcheance(vue, saisieDe(demande), null);
  }

  @Post()
  @ParSession('coordinateur', 'administrateur')
  async decider(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @Param('id') id: string,
    @Body() poste: FormulairePoste,
    @Res() reponse: Response,
  ): Promise<void> {
    this.bureau.exigerFormulaire(requete, poste);
    const vue = await this.vue(requete, appelant, id, poste['cle']);
    const saisie = saisieDe(poste);
    const { geste } = saisie;
    if (geste === null || !gestesDe(vue.echeance, appelant.role).includes(geste))
      throw new Probleme(409, 'commande-impossible', 'Le dossier n’en est plus là. Relisez-le.');
    const type = COMMANDES_DES_GESTES[geste];
    const suite = await envoyer({ type, saisies: SAISIES[geste], poste }, async (cle, data) => {
      const lue = valider(contratDe(type), { cle: vue.echeance.cle, ...data });
      if (!lue.ok) return lue.champs;
      const answer = await this.commandes.donner({
        ...{ cle, type, corps: lue.valeur },
        reseau: appelant.reseau,
        stream: streamOf(vue.dossier.id),
        acteur: acteurDe(appelant, 'ecran'),
        versionAttendue: versionLue(poste),
      });
      return acceptee(answer);
    });
    await repondre(reponse, suite, {
      fait: () => `/dossiers/${id}?fait=${type}`,
      refusee: (refusee) => pageDeLEcheance(vue, saisie, refusee),
    });
  }

  private async vue(requete: Request, appelant: Identite, brut: string, cle: unknown) {
    const id = identifiant.safeParse(brut);
    if (!id.success) throw introuvable();
    const [{ cadre }, dossier] = await Promise.all([
      this.bureau.cadre(requete, appelant),
      lireDossier(this.store, appelant.reseau, id.data, await this.store.horloge(streamOf(id.data))),
    ]);
    const echeance = dossier?.echeances.find((autre) => autre.cle === cle);
    if (!dossier || !echeance || gestesDe(echeance, appelant.role).length === 0) throw introuvable();
    const acteur = { ...acteurDe(appelant, 'ecran'), kind: appelant.role };
    return { cadre, reseau: appelant.reseau, dossier, echeance, acteur };
  }
}

const dit = (valeur: FormulairePoste[string]): string => (typeof valeur === 'string' ? valeur : '');

const saisieDe = (poste: FormulairePoste): Saisie => ({
  geste: estUnGeste(poste['geste']) ? poste['geste'] : null,
  au: dit(poste['au']),
  motif: dit(poste['motif']),
});

const au = date('au', 'Nouvelle date');
const SAISIES: Record<ActeSurEcheance, LueDuFormulaire[]> = {
  deplacer: [au, motif],
  sauter: [motif],
  'mettre-en-pause': [motif],
  reprendre: [],
};
