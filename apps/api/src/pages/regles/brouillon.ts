import { Injectable } from '@nestjs/common';
import type { Avis, BrouillonDesRegles } from '@pdn/contracts/ecrans';
import { comparerRegles, creerCalendrier, reglesParDefaut, type Programme } from '@pdn/domain';
import { PageBrouillon, rendrePage } from '@pdn/ecrans';
import type { Request } from 'express';
import type { Identite } from '../../acces/appelant.js';
import { ReglesDuReseau } from '../../regles/regles.service.js';
import { Bureau } from '../bureau.js';
import type { Reprise } from '../formulaires/index.js';
import { ecartAffiche } from './presenter.js';
import { chapitresDe, saisiesDesRegles } from './saisies.js';

@Injectable()
export class PageDuBrouillon {
  constructor(
    private readonly bureau: Bureau,
    private readonly regles: ReglesDuReseau,
  ) {}

  async rendre(
    requete: Request,
    appelant: Identite,
    programme: Programme,
    { avis = null, refusee = null }: { avis?: Avis | null; refusee?: Reprise | null } = {},
  ): Promise<string> {
    const [{ cadre, reseau }, versions, brouillon] = await Promise.all([
      this.bureau.cadre(requete, appelant),
      this.regles.versions(appelant),
      this.regles.brouillon(appelant, programme),
    ]);
    const enVigueur = versions.find((version) => version.programme === programme && version.enVigueur);
    const depart = brouillon?.regles ?? enVigueur?.regles ?? reglesParDefaut(programme, reseau.cle);
    const saisi = refusee?.type === 'saisie' ? refusee.poste : null;
    const fichier = refusee?.type === 'fichier' ? refusee.poste['fichier'] : undefined;
    const { zone, regime, fermetures, maintenant } = reseau;
    return rendrePage(PageBrouillon, {
      ...{ cadre, programme, avis },
      modifieLe: brouillon?.modifieLe ?? null,
      enVigueur: enVigueur?.version ?? null,
      chapitres: chapitresDe(saisiesDesRegles(depart), saisi),
      ecarts: comparerRegles(enVigueur?.regles ?? depart, depart).map(ecartAffiche),
      peutPublier: appelant.role === 'administrateur',
      aPartirDu: creerCalendrier({ zone, regime, fermetures }).jour(maintenant),
      ...(typeof fichier === 'string' && { fichier }),
      ...(refusee && refuse(refusee)),
    });
  }
}

const refuse = ({
  type,
  erreurs,
  refus,
}: Reprise): Pick<BrouillonDesRegles, 'formulaire' | 'erreurs' | 'refus'> => ({
  ...{ formulaire: type as NonNullable<BrouillonDesRegles['formulaire']>, erreurs },
  ...(refus !== undefined && { refus }),
});
