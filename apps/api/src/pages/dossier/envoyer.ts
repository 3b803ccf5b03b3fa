import { Injectable } from '@nestjs/common';
import { CHAMP_TYPE, CHAMP_VERSION } from '@pdn/contracts/ecrans';
import { valider } from '@pdn/contracts/http';
import { streamOf } from '@pdn/contracts/temporal';
import type { CommandType } from '@pdn/domain';
import { acteurDe, type Identite } from '../../acces/appelant.js';
import { Commandes } from '../../commandes/commandes.service.js';
import { contratDe } from '../../commandes/formes.js';
import { Probleme } from '../../problemes/probleme.js';
import { acceptee } from '../../problemes/refus.js';
import { envoyer, type FormulairePoste, type Suite } from '../formulaires/index.js';
import { auteurDuFormulaire, choisiDans } from './au-nom-de.js';
import { formulairesPour } from './commandes.js';
import type { Vue } from './page.js';

/** What a form of the page asks, from what was posted to what became of it. */
@Injectable()
export class EnvoyerFormulaire {
  constructor(private readonly commandes: Commandes) {}

  async envoyer(
    { dossier, chronologie }: Vue,
    identite: Identite,
    poste: FormulairePoste,
  ): Promise<Suite<{ type: CommandType }>> {
    const formulaire = formulairesPour(dossier, chronologie, identite.role).find(
      ({ possible }) => possible.type === poste[CHAMP_TYPE],
    );
    if (!formulaire)
      throw new Probleme(409, 'commande-impossible', 'Le dossier n’en est plus là. Relisez-le.');
    const { possible, saisies } = formulaire;
    const { type } = possible;
    return envoyer({ type, saisies, poste }, async (cle, data) => {
      const lue = valider(contratDe(type), data);
      if (!lue.ok) return lue.champs;
      const answer = await this.commandes.donner({
        ...{ cle, type, corps: lue.valeur },
        reseau: identite.reseau,
        stream: streamOf(dossier.id),
        acteur: acteurDe(identite, 'ecran', auteurDuFormulaire(possible, lue.valeur, choisiDans(poste))),
        versionAttendue: versionLue(poste),
      });
      acceptee(answer);
      return { type };
    });
  }
}

/** The dossier as the form was drawn from it. */
export const versionLue = (poste: FormulairePoste): number | undefined => {
  const lue = poste[CHAMP_VERSION];
  return typeof lue === 'string' && /^\d{1,9}$/.test(lue) ? Number(lue) : undefined;
};
