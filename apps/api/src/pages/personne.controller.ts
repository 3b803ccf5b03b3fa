import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Histoire } from '@pdn/contracts/ecrans';
import { ouverture, valider } from '@pdn/contracts/http';
import { peutEnvoyer } from '@pdn/domain';
import { PageHistoire, rendrePage } from '@pdn/ecrans';
import { listerDossiers, listerEmployeurs, type PersonneSuivie, type Store } from '@pdn/persistence';
import type { Request, Response } from 'express';
import { ParSession } from '../acces/acces.js';
import { Appelant, type Identite } from '../acces/appelant.js';
import { Labellisations } from '../labellisations/labellisations.service.js';
import { Personnes } from '../personnes/personnes.service.js';
import { STORE } from '../store.js';
import { Bureau } from './bureau.js';
import {
  envoyer,
  montrerFormulaire,
  repondre,
  type FormulairePoste,
  type Refusee,
} from './formulaires/index.js';
import { corpsDeLOuverture, ouvertureSaisies, type Connus } from './formulaires/ouverture.js';
import { histoireAffichee } from './personne.js';

/** As many as a list may show. */
const CHOIX = 200;

@ApiExcludeController()
@Controller('personnes/:id')
export class PageDeLaPersonneController {
  constructor(
    private readonly bureau: Bureau,
    private readonly personnes: Personnes,
    private readonly labellisations: Labellisations,
    @Inject(STORE) private readonly store: Store,
  ) {}

  @Get()
  @ParSession()
  montrer(@Req() requete: Request, @Appelant() appelant: Identite, @Param('id') id: string): Promise<string> {
    return this.page(requete, appelant, id, null);
  }

  @Post('dossiers')
  @ParSession('coordinateur')
  async ouvrir(
    @Req() requete: Request,
    @Appelant() appelant: Identite,
    @Param('id') id: string,
    @Body() poste: FormulairePoste,
    @Res() reponse: Response,
  ): Promise<void> {
    this.bureau.exigerFormulaire(requete, poste);
    const { personne, ...suivie } = await this.personnes.lire(appelant, id);
    const saisies = ouvertureSaisies(await this.connus(appelant, suivie));
    const suite = await envoyer({ type: 'deposerCandidature', saisies, poste }, async (commandId, lu) => {
      const corps = valider(ouverture, corpsDeLOuverture(personne.id, lu));
      return corps.ok
        ? this.labellisations.ouvrir(appelant, commandId, corps.valeur, 'ecran')
        : corps.champs.map(({ champ, message }) => ({ champ: CHAMPS[champ] ?? champ, message }));
    });
    await repondre(reponse, suite, {
      fait: ({ id: dossier }) => `/dossiers/${dossier}?fait=deposerCandidature`,
      refusee: (refusee) => this.page(requete, appelant, id, refusee),
    });
  }

  private async page(
    requete: Request,
    appelant: Identite,
    id: string,
    refusee: Refusee | null,
  ): Promise<string> {
    const [{ cadre, reseau }, suivie] = await Promise.all([
      this.bureau.cadre(requete, appelant),
      this.personnes.lire(appelant, id),
    ]);
    return rendrePage(PageHistoire, {
      cadre,
      ...histoireAffichee(suivie, reseau),
      ouvrir: await this.formulaire(appelant, suivie, refusee),
    });
  }

  private async formulaire(
    appelant: Identite,
    suivie: PersonneSuivie,
    refusee: Refusee | null,
  ): Promise<Histoire['ouvrir']> {
    if (!peutEnvoyer('deposerCandidature', { kind: appelant.role, auNomDe: 'employeur' })) return null;
    const saisies = ouvertureSaisies(await this.connus(appelant, suivie));
    return montrerFormulaire('deposerCandidature', saisies, refusee);
  }

  private async connus(
    { reseau }: Identite,
    { dossiers }: Pick<PersonneSuivie, 'dossiers'>,
  ): Promise<Connus> {
    const [employeurs, partis] = await Promise.all([
      listerEmployeurs(this.store, reseau, { limite: CHOIX }),
      listerDossiers(this.store, reseau, { etat: 'retiree', tri: 'nom', limite: CHOIX }),
    ]);
    return {
      structures: employeurs.lignes.map(({ id, nom, commune }) => ({
        valeur: id,
        libelle: `${nom}, ${commune}`,
      })),
      contacts: [
        ...new Map(
          dossiers.flatMap(({ parties: { contact } }) =>
            contact
              ? [[contact.id, { valeur: contact.id, libelle: `${contact.prenom} ${contact.nom}` }]]
              : [],
          ),
        ).values(),
      ],
      partis: partis.lignes.map(({ id, numero, professionnel }) => ({
        valeur: id,
        libelle: professionnel ? `${professionnel.prenom} ${professionnel.nom}, ${numero}` : numero,
      })),
    };
  }
}

/** Where the form asks for what the body calls otherwise. */
const CHAMPS: Readonly<Record<string, string>> = {
  programme: 'mission',
  categorieMetier: 'mission',
  structure: 'structure.nom',
  contact: 'contact.nom',
};
