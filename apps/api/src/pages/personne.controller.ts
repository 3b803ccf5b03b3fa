import { Controller, Get, Param, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Histoire } from '@pdn/contracts/ecrans';
import { jourDuDevoir } from '@pdn/domain';
import { PageHistoire, rendrePage } from '@pdn/ecrans';
import type { PersonneSuivie, ReseauLu } from '@pdn/persistence';
import type { Request } from 'express';
import { ParSession } from '../acces/acces.js';
import { Appelant, type Identite } from '../acces/appelant.js';
import { Personnes } from '../personnes/personnes.service.js';
import { Bureau } from './bureau.js';
import { obligationAffichee } from './employeur.js';

@ApiExcludeController()
@Controller('personnes')
export class PageDeLaPersonneController {
  constructor(
    private readonly bureau: Bureau,
    private readonly personnes: Personnes,
  ) {}

  @Get(':id')
  @ParSession()
  async montrer(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @Param('id') id: string,
  ): Promise<string> {
    const [{ cadre, reseau }, personne] = await Promise.all([
      this.bureau.cadre(requete, appelant),
      this.personnes.lire(appelant, id),
    ]);
    return rendrePage(PageHistoire, { cadre, ...histoireAffichee(personne, reseau) });
  }
}

const histoireAffichee = (
  { personne, dossiers, remplacements, semblables }: PersonneSuivie,
  reseau: ReseauLu,
): Omit<Histoire, 'cadre'> => ({
  ...{ personne, semblables },
  dossiers: dossiers.map(({ id, vue, parties }) => {
    const { numero, programme, etat, deposeeLe, terme } = vue;
    return {
      ...{ id, numero, programme, etat, deposeeLe, terme },
      structure: parties.structure,
      remplacements: remplacements.filter(({ pour }) => pour === id),
    };
  }),
  obligations: dossiers
    .flatMap((dossier) => dossier.devoirs.map((devoir) => ({ dossier, devoir })))
    .sort((a, b) => jourDuDevoir(a.devoir).localeCompare(jourDuDevoir(b.devoir)))
    .map((obligation) => obligationAffichee(obligation, reseau)),
});
