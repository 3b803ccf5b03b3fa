import { Controller, Get, Inject, Param, Query, Redirect } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { requeteEligibilite, valider } from '@pdn/contracts/http';
import type { Programme } from '@pdn/domain';
import { PageCandidater, rendrePage } from '@pdn/ecrans';
import type { Store } from '@pdn/persistence';
import { Ouvert } from '../acces/acces.js';
import { eligibiliteAffichee, evaluerLaDemande } from '../eligibilite/presenter.js';
import { programmesOuverts, reglesDuProgramme } from '../eligibilite/regles-du-programme.js';
import { Probleme } from '../problemes/probleme.js';
import { LeProgramme } from '../regles/parametres.js';
import { reseauOuIntrouvable } from '../reseaux/reseau.js';
import { STORE_PUBLIC } from '../store.js';
import { cadreDuReseau } from './cadre.js';
import { saisiesDEligibilite } from './formulaires/eligibilite.js';
import {
  erreursDuFormulaire,
  garderLaSaisie,
  lireFormulaire,
  type FormulairePoste,
} from './formulaires/index.js';

/** « Puis-je candidater ? »: asked by GET, answered, forgotten. */
@ApiExcludeController()
@Controller('candidater/:reseau')
export class CandidaterController {
  constructor(@Inject(STORE_PUBLIC) private readonly store: Store) {}

  @Get()
  @Ouvert()
  @Redirect()
  async choisir(@Param('reseau') cle: string) {
    await reseauOuIntrouvable(this.store, cle);
    const [premier] = await programmesOuverts(this.store, cle);
    if (!premier) throw new Probleme(404, 'programme-non-ouvert', 'Ce réseau n’a ouvert aucun programme.');
    return { url: `/candidater/${cle}/${premier}`, statusCode: 302 };
  }

  @Get(':programme')
  @Ouvert()
  async repondre(
    @Param('reseau') cle: string,
    @LeProgramme() programme: Programme,
    @Query() query: FormulairePoste,
  ): Promise<string> {
    const [reseau, regles, programmes] = await Promise.all([
      reseauOuIntrouvable(this.store, cle),
      reglesDuProgramme(this.store, cle, programme),
      programmesOuverts(this.store, cle),
    ]);
    const saisies = saisiesDEligibilite(regles);
    const posee = query['metier'] !== undefined;
    const lue = valider(requeteEligibilite, lireFormulaire(saisies, query));
    const evaluee = lue.ok ? evaluerLaDemande(regles, lue.valeur) : null;
    return rendrePage(PageCandidater, {
      cadre: cadreDuReseau(reseau, null, { annuaire: `/annuaire/${cle}` }),
      adresse: `/candidater/${cle}`,
      ...{ programmes, programme },
      champs: posee ? garderLaSaisie(saisies, query) : saisies.map(({ champ }) => champ),
      erreurs: posee && !lue.ok ? erreursDuFormulaire(saisies, lue.champs).erreurs : [],
      reponse:
        lue.ok && lue.valeur.metier !== undefined && evaluee
          ? { ...eligibiliteAffichee(regles, lue.valeur.metier, evaluee), avisDuReseau: null }
          : null,
    });
  }
}
