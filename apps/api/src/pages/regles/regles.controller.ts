import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Avis } from '@pdn/contracts/ecrans';
import { comparaisonDeRegles, type ComparaisonDeRegles } from '@pdn/contracts/http';
import { ecrireFichierDeRegles } from '@pdn/contracts/regles';
import type { Programme } from '@pdn/domain';
import { PageComparaison, PageRegles, rendrePage } from '@pdn/ecrans';
import { lirePartenaires, type Store } from '@pdn/persistence';
import type { Request, Response } from 'express';
import { ParSession } from '../../acces/acces.js';
import { Appelant, type Identite } from '../../acces/appelant.js';
import { LaVersion, LeProgramme } from '../../regles/parametres.js';
import { ReglesDuReseau } from '../../regles/regles.service.js';
import { STORE } from '../../store.js';
import { Bureau } from '../bureau.js';
import { ecartAffiche } from './presenter.js';

const PROGRAMMES: Programme[] = ['parentalite', 'jeunesse'];
const AVIS: Record<string, Avis> = {
  publiee: {
    ton: 'fait',
    titre: 'La nouvelle version est publiée',
    texte: 'Les dossiers déjà ouverts gardent la leur.',
  },
  abandonne: { ton: 'fait', titre: 'Le brouillon est abandonné' },
};

@ApiExcludeController()
@Controller('regles')
export class PageReglesController {
  constructor(
    private readonly bureau: Bureau,
    private readonly regles: ReglesDuReseau,
    @Inject(STORE) private readonly store: Store,
  ) {}

  @Get()
  @ParSession()
  async montrer(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @Query('fait') fait: unknown,
  ): Promise<string> {
    const [{ cadre }, versions, partenaires, ...brouillons] = await Promise.all([
      this.bureau.cadre(requete, appelant),
      this.regles.versions(appelant),
      lirePartenaires(this.store, appelant.reseau),
      ...PROGRAMMES.map((programme) => this.regles.brouillon(appelant, programme)),
    ]);
    return rendrePage(PageRegles, {
      ...{ cadre, partenaires, avis: typeof fait === 'string' ? (AVIS[fait] ?? null) : null },
      programmes: PROGRAMMES.map((programme, rang) => ({
        programme,
        versions: versions.filter((version) => version.programme === programme),
        brouillon: brouillons[rang] ?? null,
      })).filter((regles) => regles.versions.length > 0 || regles.brouillon),
      peutPreparer: appelant.role !== 'caf',
    });
  }

  @Get(':programme/comparaison')
  @ParSession()
  async comparer(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @LeProgramme() programme: Programme,
    @Query({ schema: comparaisonDeRegles }) demande: ComparaisonDeRegles,
  ): Promise<string> {
    const [{ cadre }, versions, brouillon, ecarts] = await Promise.all([
      this.bureau.cadre(requete, appelant),
      this.regles.versions(appelant),
      this.regles.brouillon(appelant, programme),
      this.regles.comparer(appelant, programme, demande),
    ]);
    return rendrePage(PageComparaison, {
      ...{ cadre, programme, ...demande },
      versions: versions.filter((autre) => autre.programme === programme).map(({ version }) => version),
      aUnBrouillon: brouillon !== null,
      ecarts: ecarts.map(ecartAffiche),
    });
  }

  @Get(':programme/:version/fichier')
  @ParSession()
  async exporter(
    @Appelant() appelant: Identite,
    @LeProgramme() programme: Programme,
    @LaVersion() version: number,
    @Res() reponse: Response,
  ): Promise<void> {
    const { regles } = await this.regles.version(appelant, programme, version);
    reponse
      .attachment(`regles-${appelant.reseau}-${programme}-v${version}.json`)
      .type('application/json')
      .send(ecrireFichierDeRegles(regles));
  }
}
