import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { CHAMP_TYPE, type SeanceListee } from '@pdn/contracts/ecrans';
import { ouvertureSeance, requeteCommandeSeance, valider } from '@pdn/contracts/http';
import { seances } from '@pdn/domain';
import { COMMANDES_DE_SEANCE, PageProcesVerbal, PageSeance, PageSeances, rendrePage } from '@pdn/ecrans';
import type { LigneSeance, SeanceLue, Store } from '@pdn/persistence';
import type { Request, Response } from 'express';
import { ParSession } from '../../acces/acces.js';
import { Appelant, type Identite } from '../../acces/appelant.js';
import { Seances } from '../../commissions/seances.service.js';
import { programmesOuverts } from '../../eligibilite/regles-du-programme.js';
import { Probleme } from '../../problemes/probleme.js';
import { STORE } from '../../store.js';
import { Bureau } from '../bureau.js';
import { avisDuFait } from '../fait.js';
import { envoyer, repondre, type FormulairePoste, type Refusee, type Saisie } from '../formulaires/index.js';
import { saisiesDExamen, voixPostees } from './examen.js';
import { formulaireDeSeance } from './formulaires.js';
import { dossierAffiche } from './noms.js';
import { seanceAffichee } from './presenter.js';
import { planification, REPRENDRE, saisiesDeSeance } from './saisies.js';

interface Demande {
  affaire?: unknown;
  fait?: unknown;
}

@ApiExcludeController()
@Controller('commissions')
export class PagesDesSeancesController {
  constructor(
    private readonly bureau: Bureau,
    private readonly seances: Seances,
    @Inject(STORE) private readonly store: Store,
  ) {}

  @Get()
  @ParSession()
  lister(@Req() requete: Request, @Appelant() appelant: Identite): Promise<string> {
    return this.liste(requete, appelant, null);
  }

  @Post()
  @ParSession()
  async planifier(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @Body() poste: FormulairePoste,
    @Res() reponse: Response,
  ): Promise<void> {
    this.bureau.exigerFormulaire(requete, poste);
    const { planifier, connues } = await this.connues(requete, appelant);
    const suite = await envoyer({ type: 'planifierSeance', saisies: planifier, poste }, async (cle, data) => {
      const corps = valider(ouvertureSeance, avecLesMembres(data, connues));
      return corps.ok
        ? this.seances.planifier(appelant, { cle, through: 'ecran' }, corps.valeur)
        : corps.champs;
    });
    await repondre(reponse, suite, {
      fait: ({ id }) => `/commissions/${id}?fait=planifierSeance`,
      refusee: (refusee) => this.liste(requete, appelant, refusee),
    });
  }

  @Get(':id')
  @ParSession()
  async montrer(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @Param('id') id: string,
    @Query() { affaire, fait }: Demande,
  ): Promise<string> {
    return rendrePage(
      PageSeance,
      seanceAffichee(await this.vue(requete, appelant, id, affaire), {
        avis: avisDuFait(fait, COMMANDES_DE_SEANCE),
      }),
    );
  }

  @Get(':id/proces-verbal')
  @ParSession()
  async procesVerbal(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @Param('id') id: string,
  ): Promise<string> {
    return rendrePage(PageProcesVerbal, seanceAffichee(await this.vue(requete, appelant, id, null), {}));
  }

  @Post(':id/commandes')
  @ParSession()
  async commander(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @Param('id') id: string,
    @Body() poste: FormulairePoste,
    @Res() reponse: Response,
  ): Promise<void> {
    this.bureau.exigerFormulaire(requete, poste);
    const { seance, chronologie } = await this.seances.chronologie(appelant, id);
    const type = String(poste[CHAMP_TYPE]);
    const dossier = String(poste['dossier'] ?? '');
    const formulaires: Record<string, Saisie[]> = {
      ...saisiesDeSeance(seance, chronologie.courriers),
      ...saisiesDExamen(seance, dossier),
    };
    const saisies = Object.hasOwn(formulaires, type) ? formulaires[type] : undefined;
    if (!saisies || !this.permis(seance, appelant, type))
      throw new Probleme(409, 'commande-impossible', 'La séance n’en est plus là. Relisez-la.');
    const suite = await envoyer({ type, saisies, poste }, async (cle, lue) => {
      const data = type === 'recueillirVoix' ? voixPostees(lue) : lue;
      const corps = valider(requeteCommandeSeance, { type, data });
      return corps.ok
        ? this.seances.commander(appelant, id, { cle, through: 'ecran' }, corps.valeur)
        : corps.champs;
    });
    const ici = dossier && SUR_UN_DOSSIER.includes(type) ? `&affaire=${dossier}#deliberation` : '';
    await repondre(reponse, suite, {
      fait: () => `/commissions/${seance.id}?fait=${type}${ici}`,
      refusee: async (refusee) =>
        rendrePage(PageSeance, seanceAffichee(await this.vue(requete, appelant, id, dossier), { refusee })),
    });
  }

  private permis = ({ etat, context }: SeanceLue, { role }: Identite, type: string): boolean =>
    (seances.commandesPossibles(etat, context, { kind: role }) as string[]).includes(type);

  private async vue(requete: Request, appelant: Identite, id: string, affaire: unknown) {
    const [{ cadre }, lue] = await Promise.all([
      this.bureau.cadre(requete, appelant),
      this.seances.chronologie(appelant, id),
    ]);
    return { cadre, role: appelant.role, affaire, ...lue };
  }

  /** Those of the network, and the form that plans another. */
  private async connues(requete: Request, appelant: Identite) {
    const [{ cadre, reseau }, { seances: connues, enAttente }, programmes] = await Promise.all([
      this.bureau.cadre(requete, appelant),
      this.seances.lister(appelant),
      programmesOuverts(this.store, appelant.reseau),
    ]);
    return { cadre, connues, enAttente, planifier: planification(reseau.instances, programmes, connues) };
  }

  private async liste(requete: Request, appelant: Identite, refusee: Refusee | null): Promise<string> {
    const { cadre, connues, enAttente, planifier } = await this.connues(requete, appelant);
    const peutPlanifier = seances.peutEnvoyer('planifierSeance', { kind: appelant.role });
    return rendrePage(PageSeances, {
      ...{ cadre, avis: null },
      aVenir: connues.filter(({ clos }) => !clos).map(listee),
      passees: connues.filter(({ clos }) => clos).map(listee),
      enAttente: enAttente.map(dossierAffiche),
      planifier: peutPlanifier ? formulaireDeSeance('planifierSeance', planifier, refusee) : null,
    });
  }
}

const SUR_UN_DOSSIER = ['apprecierCriteres', 'recueillirVoix', 'declarerDeport'];

const listee = ({
  nomInstance,
  membres: _,
  version: __,
  clos: ___,
  ...seance
}: LigneSeance): SeanceListee => ({
  ...seance,
  instance: nomInstance,
});

/** Those of the last session of the same body. */
function avecLesMembres(
  { [REPRENDRE]: reprendre, ...data }: Record<string, unknown>,
  connues: readonly LigneSeance[],
): Record<string, unknown> {
  const derniere = connues.find(({ instance }) => instance === data['instance']);
  if (!reprendre || !derniere) return data;
  return {
    ...data,
    membres: derniere.membres.map(({ personne, siege, fonction }) => ({
      personne: { id: personne },
      ...{ siege, fonction },
    })),
  };
}
