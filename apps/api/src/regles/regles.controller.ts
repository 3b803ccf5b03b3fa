import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import {
  adoptionDeRegles,
  brouillonDeRegles,
  comparaisonDeRegles,
  publicationDeRegles,
  type AdoptionDeRegles,
  type ComparaisonDeRegles,
  type PublicationDeRegles,
} from '@pdn/contracts/http';
import { PROGRAMMES, type Programme } from '@pdn/domain';
import { ParCle } from '../acces/acces.js';
import { Appelant, type Identite } from '../acces/appelant.js';
import { CleIdempotence } from '../commandes/en-tetes.js';
import { Adoptions } from './adoptions.service.js';
import { LeProgramme, LaVersion } from './parametres.js';
import { apercuEnHttp, brouillonEnHttp, enteteEnHttp, versionEnHttp } from './presenter.js';
import { Documente } from './regles.docs.js';
import { ReglesDuReseau } from './regles.service.js';

@Documente.tout()
@Controller('api/v1/regles')
export class ReglesController {
  constructor(
    private readonly regles: ReglesDuReseau,
    private readonly adoptions: Adoptions,
  ) {}

  @Get()
  @ParCle()
  @Documente.lister()
  async lister(@Appelant() appelant: Identite) {
    const [versions, ...brouillons] = await Promise.all([
      this.regles.versions(appelant),
      ...PROGRAMMES.map((programme) => this.regles.brouillon(appelant, programme)),
    ]);
    return {
      versions: versions.map(enteteEnHttp),
      brouillons: brouillons.flatMap((brouillon, rang) =>
        brouillon ? [{ programme: PROGRAMMES[rang], modifieLe: brouillon.modifieLe }] : [],
      ),
    };
  }

  @Get(':programme/comparaison')
  @ParCle()
  @Documente.comparer()
  async comparer(
    @Appelant() appelant: Identite,
    @LeProgramme() programme: Programme,
    @Query({ schema: comparaisonDeRegles }) demande: ComparaisonDeRegles,
  ) {
    return { ecarts: await this.regles.comparer(appelant, programme, demande) };
  }

  @Get(':programme/brouillon')
  @ParCle('coordinateur', 'administrateur')
  @Documente.lireBrouillon()
  async lireBrouillon(@Appelant() appelant: Identite, @LeProgramme() programme: Programme) {
    return brouillonEnHttp(programme, await this.regles.brouillonOuIntrouvable(appelant, programme));
  }

  @Put(':programme/brouillon')
  @ParCle('coordinateur', 'administrateur')
  @Documente.garder()
  async garder(
    @Appelant() appelant: Identite,
    @LeProgramme() programme: Programme,
    @Body({ schema: brouillonDeRegles }) document: Record<string, unknown>,
  ) {
    await this.regles.garder(appelant, programme, document);
    return brouillonEnHttp(programme, await this.regles.brouillonOuIntrouvable(appelant, programme));
  }

  @Delete(':programme/brouillon')
  @ParCle('coordinateur', 'administrateur')
  @Documente.abandonner()
  async abandonner(@Appelant() appelant: Identite, @LeProgramme() programme: Programme) {
    await this.regles.abandonner(appelant, programme);
    return { programme };
  }

  @Post(':programme/publication')
  @HttpCode(200)
  @ParCle('administrateur')
  @Documente.publier()
  publier(
    @Appelant() appelant: Identite,
    @LeProgramme() programme: Programme,
    @Body({ schema: publicationDeRegles }) { aPartirDu, regles }: PublicationDeRegles,
  ) {
    return this.regles.publier(appelant, programme, { aPartirDu, document: regles });
  }

  @Post(':programme/adoptions/apercu')
  @HttpCode(200)
  @ParCle('coordinateur', 'administrateur')
  @Documente.apercevoir()
  async apercevoir(
    @Appelant() appelant: Identite,
    @LeProgramme() programme: Programme,
    @Body({ schema: adoptionDeRegles }) demande: AdoptionDeRegles,
  ) {
    return { dossiers: (await this.adoptions.apercus(appelant, programme, demande)).map(apercuEnHttp) };
  }

  @Post(':programme/adoptions')
  @HttpCode(200)
  @ParCle('coordinateur', 'administrateur')
  @Documente.adopter()
  async adopter(
    @Appelant() appelant: Identite,
    @LeProgramme() programme: Programme,
    @CleIdempotence() cle: string,
    @Body({ schema: adoptionDeRegles }) demande: AdoptionDeRegles,
  ) {
    const ordre = { ...demande, cle, through: 'api' } as const;
    return { dossiers: await this.adoptions.adopter(appelant, programme, ordre) };
  }

  @Get(':programme/:version')
  @ParCle()
  @Documente.lire()
  async lire(
    @Appelant() appelant: Identite,
    @LeProgramme() programme: Programme,
    @LaVersion() version: number,
  ) {
    return versionEnHttp(await this.regles.version(appelant, programme, version));
  }
}
