import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AdoptionDesRegles } from '@pdn/contracts/ecrans';
import type { Programme } from '@pdn/domain';
import { PageAdoption, rendrePage } from '@pdn/ecrans';
import type { Request } from 'express';
import type { Identite } from '../../acces/appelant.js';
import { Adoptions } from '../../regles/adoptions.service.js';
import { ReglesDuReseau } from '../../regles/regles.service.js';
import { Bureau } from '../bureau.js';
import { apercuAffiche } from './presenter.js';

export interface Demande {
  programme: Programme;
  /** As the address or the form says it. */
  version: unknown;
  dossier: { id: string; numero: string } | null;
}

/** What adopting would move, or what became of it. */
@Injectable()
export class PageDAdoption {
  constructor(
    private readonly bureau: Bureau,
    private readonly regles: ReglesDuReseau,
    private readonly adoptions: Adoptions,
  ) {}

  async rendre(
    requete: Request,
    appelant: Identite,
    { programme, version: brute, dossier }: Demande,
    { resultats }: Pick<AdoptionDesRegles, 'resultats'> = {},
  ): Promise<string> {
    const [{ cadre, reseau }, publiees] = await Promise.all([
      this.bureau.cadre(requete, appelant),
      this.regles.versions(appelant),
    ]);
    const versions = publiees
      .filter((autre) => autre.programme === programme && autre.depuis <= reseau.maintenant)
      .map(({ version }) => version);
    const version = versions.find((connue) => String(connue) === brute) ?? null;
    const apercus =
      version === null || resultats
        ? []
        : await this.adoptions.apercus(appelant, programme, {
            version,
            ...(dossier && { dossiers: [dossier.id] }),
          });
    return rendrePage(PageAdoption, {
      ...{ cadre, programme, version, versions, dossier, commande: randomUUID() },
      dossiers: apercus.map(apercuAffiche).filter((apercu) => apercu.version !== version),
      ...(resultats && { resultats }),
    });
  }
}
