import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { CHAMP_COMMANDE, CHAMP_VERSION } from '@pdn/contracts/ecrans';
import { identifiant, valider } from '@pdn/contracts/http';
import { streamOf } from '@pdn/contracts/temporal';
import { lireDossier, type Store } from '@pdn/persistence';
import type { Request, Response } from 'express';
import { ParSession } from '../acces/acces.js';
import { acteurDe, Appelant, type Identite } from '../acces/appelant.js';
import { Commandes } from '../commandes/commandes.service.js';
import { contratDe } from '../commandes/formes.js';
import { introuvable, Probleme } from '../problemes/probleme.js';
import { statutDuRefus } from '../problemes/refus.js';
import { STORE } from '../store.js';
import { Bureau } from './bureau.js';
import { COMMANDES_DES_GESTES, estUnGeste } from './echeance/gestes.js';
import { gestesDe, pageDeLEcheance, type Retour, type Saisie } from './echeance/page.js';
import type { FormulairePoste } from './formulaires/index.js';

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
    const commande = identifiant.safeParse(poste[CHAMP_COMMANDE]);
    if (
      !commande.success ||
      saisie.geste === null ||
      !gestesDe(vue.echeance, appelant.role).includes(saisie.geste)
    )
      throw new Probleme(409, 'commande-impossible', 'Le dossier n’en est plus là. Relisez-le.');
    const type = COMMANDES_DES_GESTES[saisie.geste];
    const valide = valider(contratDe(type), donnees(vue.echeance.cle, saisie));
    if (!valide.ok) return rendre(422, { erreurs: valide.champs, commande: commande.data });
    try {
      const answer = await this.commandes.donner({
        commandId: commande.data,
        reseau: appelant.reseau,
        stream: streamOf(vue.dossier.id),
        ...{ type, corps: valide.valeur },
        acteur: acteurDe(appelant, 'ecran'),
        versionAttendue: versionLue(poste),
      });
      if (answer.kind === 'accepted') return reponse.redirect(303, `/dossiers/${id}?fait=${type}`);
      const { champ, message } = answer;
      const dit = champ === 'au' ? { erreurs: [{ champ, message }] } : { erreurs: [], refus: message };
      return rendre(statutDuRefus(answer), { ...dit, commande: randomUUID() });
    } catch (erreur) {
      if (!(erreur instanceof Probleme)) throw erreur;
      // unknown, not refused: the same form may be sent again, and has one effect
      const suivante = erreur.statut === 503 ? commande.data : randomUUID();
      return rendre(erreur.statut, { erreurs: [], refus: erreur.detail, commande: suivante });
    }

    function rendre(statut: number, retour: Retour): void {
      reponse
        .status(statut)
        .type('html')
        .send(pageDeLEcheance(vue, saisie, retour));
    }
  }

  private async vue(requete: Request, appelant: Identite, brut: string, cle: unknown) {
    const id = identifiant.safeParse(brut);
    if (!id.success) throw introuvable();
    const [{ cadre }, dossier] = await Promise.all([
      this.bureau.cadre(requete, appelant),
      lireDossier(this.store, appelant.reseau, id.data, new Date().toISOString()),
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

const donnees = (cle: string, { geste, au, motif }: Saisie) => ({
  cle,
  ...(geste === 'deplacer' && { au }),
  ...(geste !== 'reprendre' && { motif }),
});

const versionLue = (poste: FormulairePoste): number | undefined =>
  /^\d{1,9}$/.test(dit(poste[CHAMP_VERSION])) ? Number(poste[CHAMP_VERSION]) : undefined;
