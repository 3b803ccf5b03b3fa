import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { openStore, openStorePublic, type Horloge, type Store } from '@pdn/persistence';
import { Client } from '@temporalio/client';
import { AccesGuard } from './acces/acces.guard.js';
import { Sessions } from './acces/sessions.js';
import { AnnuaireController } from './annuaire/annuaire.controller.js';
import { CommissionsController } from './commissions/commissions.controller.js';
import { Seances } from './commissions/seances.service.js';
import { AppelsController } from './appels/appels.controller.js';
import { Appels } from './appels/appels.service.js';
import { Commandes } from './commandes/commandes.service.js';
import { CONFIG, type Config } from './config/config.js';
import { EmployeursController } from './employeurs/employeurs.controller.js';
import { Employeurs } from './employeurs/employeurs.service.js';
import { EligibiliteController } from './eligibilite/eligibilite.controller.js';
import { EssaisController } from './essais/essais.controller.js';
import { Essais } from './essais/essais.service.js';
import { ExercicesController } from './exercices/exercices.controller.js';
import { Exercices } from './exercices/exercices.service.js';
import { LabellisationsController } from './labellisations/labellisations.controller.js';
import { Labellisations } from './labellisations/labellisations.service.js';
import { Annonces } from './annonces/annonces.service.js';
import { clientTemporal } from './annonces/temporal.js';
import { PageAnnuaireController } from './pages/annuaire.controller.js';
import { InstancesController } from './pages/commissions/instances.controller.js';
import { PagesDesSeancesController } from './pages/commissions/seances.controller.js';
import { PagesDesAppelsController } from './pages/appels/appels.controller.js';
import { PageDImportController } from './pages/appels/import.controller.js';
import { Bureau } from './pages/bureau.js';
import { CandidaterController } from './pages/candidater.controller.js';
import { ConnexionController } from './pages/connexion.controller.js';
import { DossierController } from './pages/dossier.controller.js';
import { EnvoyerFormulaire } from './pages/dossier/envoyer.js';
import { DossiersController } from './pages/dossiers.controller.js';
import { PagesDesEmployeursController } from './pages/employeurs.controller.js';
import { MiseEnDemeureController } from './pages/mise-en-demeure.controller.js';
import { Depot } from './pages/depot.js';
import { NouveauDossierController } from './pages/nouveau-dossier.controller.js';
import { PageDeLaPersonneController } from './pages/personne.controller.js';
import { EssaiController } from './pages/essai.controller.js';
import { EcheanceController } from './pages/echeance.controller.js';
import { AdoptionController } from './pages/regles/adoption.controller.js';
import { PageDAdoption } from './pages/regles/adoption.js';
import { BrouillonController } from './pages/regles/brouillon.controller.js';
import { PageDuBrouillon } from './pages/regles/brouillon.js';
import { PageReglesController } from './pages/regles/regles.controller.js';
import { AgirParLien } from './pages/liens/agir.js';
import { LiensController } from './pages/liens/liens.controller.js';
import { ProblemesFilter } from './problemes/problemes.filter.js';
import { PersonnesController } from './personnes/personnes.controller.js';
import { Personnes } from './personnes/personnes.service.js';
import { Adoptions } from './regles/adoptions.service.js';
import { ReglesController } from './regles/regles.controller.js';
import { ReglesDuReseau } from './regles/regles.service.js';
import { SanteController } from './sante/sante.controller.js';
import { STORE, STORE_PUBLIC } from './store.js';
import { ValidationPipe } from './validation.pipe.js';

@Module({})
export class ApiModule implements OnApplicationShutdown {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(STORE_PUBLIC) private readonly storePublic: Store,
  ) {}

  /** `horloge`: of the world, unless a test moves it. */
  static de(config: Config, horloge?: Horloge): DynamicModule {
    const ouvert = { url: config.DATABASE_URL, secret: config.PDN_SECRET, ...(horloge && { horloge }) };
    return {
      module: ApiModule,
      controllers: [
        LabellisationsController,
        AppelsController,
        CommissionsController,
        AnnuaireController,
        EmployeursController,
        EligibiliteController,
        PersonnesController,
        ExercicesController,
        ReglesController,
        EssaisController,
        SanteController,
        ConnexionController,
        DossiersController,
        NouveauDossierController,
        AdoptionController,
        EcheanceController,
        MiseEnDemeureController,
        DossierController,
        PagesDesEmployeursController,
        PageDeLaPersonneController,
        PagesDesAppelsController,
        PagesDesSeancesController,
        InstancesController,
        PageDImportController,
        PageReglesController,
        BrouillonController,
        EssaiController,
        PageAnnuaireController,
        CandidaterController,
        LiensController,
      ],
      providers: [
        { provide: CONFIG, useValue: config },
        {
          provide: STORE,
          useFactory: () => openStore(ouvert),
        },
        {
          provide: STORE_PUBLIC,
          useFactory: () => openStorePublic(ouvert),
        },
        { provide: Client, useFactory: () => clientTemporal(config) },
        { provide: APP_FILTER, useClass: ProblemesFilter },
        { provide: APP_GUARD, useClass: AccesGuard },
        { provide: APP_PIPE, useClass: ValidationPipe },
        Sessions,
        Annonces,
        Commandes,
        Labellisations,
        Appels,
        Seances,
        Employeurs,
        Personnes,
        Exercices,
        ReglesDuReseau,
        Adoptions,
        Essais,
        Bureau,
        Depot,
        EnvoyerFormulaire,
        PageDuBrouillon,
        PageDAdoption,
        AgirParLien,
      ],
    };
  }

  /** After the last request: their answers may still need it. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.store.close(), this.storePublic.close()]);
  }
}
