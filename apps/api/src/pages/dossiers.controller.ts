import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { LigneDossier as LigneAffichee } from '@pdn/contracts/ecrans';
import { requeteListe, type RequeteListe } from '@pdn/contracts/http';
import { PageDossiers, rendrePage, TACHES } from '@pdn/ecrans';
import { listerDossiers, type LigneDossier, type Store } from '@pdn/persistence';
import type { Request } from 'express';
import { ParSession } from '../acces/acces.js';
import { Appelant, type Identite } from '../acces/appelant.js';
import { STORE } from '../store.js';
import { Bureau } from './bureau.js';
import { peutDeposer } from './depot.js';

@ApiExcludeController()
@Controller('dossiers')
export class DossiersController {
  constructor(
    private readonly bureau: Bureau,
    @Inject(STORE) private readonly store: Store,
  ) {}

  @Get()
  @ParSession()
  async lister(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @Query({ schema: requeteListe }) demande: RequeteListe,
  ): Promise<string> {
    const [{ cadre }, { lignes, total, parEtat, suivant }] = await Promise.all([
      this.bureau.cadre(requete, appelant),
      listerDossiers(this.store, appelant.reseau, demande),
    ]);
    const { tri, sens, curseur = null, limite: _, ...filtres } = demande;
    return rendrePage(PageDossiers, {
      ...{ cadre, filtres, tri, sens, total, parEtat },
      peutOuvrir: peutDeposer(appelant.role),
      lignes: lignes.map(afficher),
      pagination: { curseur, suivant },
    });
  }
}

function afficher({
  id,
  numero,
  programme,
  professionnel,
  structure,
  etat,
  attenteDe,
  tache,
  terme,
  prochaine,
}: LigneDossier): LigneAffichee {
  return {
    ...{ id, numero, programme, professionnel, structure, etat, attenteDe, terme },
    tache: tache && TACHES[tache.type],
    prochaine: prochaine && sansNul(prochaine),
  };
}

const sansNul = ({ at, jour, libelle, condition }: NonNullable<LigneDossier['prochaine']>) => ({
  ...{ at, jour, libelle },
  ...(condition !== null && { condition }),
});
