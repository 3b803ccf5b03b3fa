import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CHAMP_COMMANDE, CHAMP_TYPE, CHAMP_VERSION } from '@pdn/contracts/ecrans';
import { identifiant, valider } from '@pdn/contracts/http';
import { streamOf } from '@pdn/contracts/temporal';
import type { CommandType } from '@pdn/domain';
import { acteurDe, type Identite } from '../../acces/appelant.js';
import { Commandes } from '../../commandes/commandes.service.js';
import { contratDe } from '../../commandes/formes.js';
import { Probleme } from '../../problemes/probleme.js';
import { statutDuRefus } from '../../problemes/refus.js';
import { erreursDuFormulaire, lireFormulaire, type FormulairePoste } from '../formulaires/index.js';
import { auteurDuFormulaire, choisiDans } from './au-nom-de.js';
import { formulairesPour, type Formulaire, type Refusee } from './commandes.js';
import type { Vue } from './page.js';

export type Suite = { fait: CommandType } | { statut: number; refusee: Refusee };

/** What a form of the page asks, from what was posted to what became of it. */
@Injectable()
export class EnvoyerFormulaire {
  constructor(private readonly commandes: Commandes) {}

  async envoyer(vue: Vue, identite: Identite, poste: FormulairePoste): Promise<Suite> {
    const formulaire = formulairesPour(vue.dossier, vue.chronologie, identite.role).find(
      ({ possible }) => possible.type === poste[CHAMP_TYPE],
    );
    if (!formulaire)
      throw new Probleme(409, 'commande-impossible', 'Le dossier n’en est plus là. Relisez-le.');
    const { possible, saisies } = formulaire;
    const data = lireFormulaire(saisies, poste);
    const valide = valider(contratDe(possible.type), data);
    const commandId = commandeDuFormulaire(poste);
    if (!valide.ok)
      return refus(422, formulaire, poste, erreursDuFormulaire(saisies, valide.champs), commandId);
    try {
      return await this.donner(vue, identite, { formulaire, poste, commandId, corps: valide.valeur });
    } catch (erreur) {
      if (!(erreur instanceof Probleme)) throw erreur;
      // unknown, not refused: the same form may be sent again, and has one effect
      const suivante = erreur.statut === 503 ? commandId : randomUUID();
      return refus(erreur.statut, formulaire, poste, { erreurs: [], refus: erreur.detail }, suivante);
    }
  }

  private async donner(
    { dossier }: Vue,
    identite: Identite,
    { formulaire, poste, commandId, corps }: Envoi,
  ): Promise<Suite> {
    const { type } = formulaire.possible;
    const answer = await this.commandes.donner({
      commandId,
      reseau: identite.reseau,
      stream: streamOf(dossier.id),
      type,
      corps,
      acteur: acteurDe(identite, 'ecran', auteurDuFormulaire(formulaire.possible, corps, choisiDans(poste))),
      versionAttendue: versionLue(poste),
    });
    if (answer.kind === 'accepted') return { fait: type };
    const { champ, message } = answer;
    const erreurs =
      champ === undefined
        ? { erreurs: [], refus: message }
        : erreursDuFormulaire(formulaire.saisies, [{ champ, message }]);
    // the refusal is the outcome of that id for ever: what is sent next is another command
    return refus(statutDuRefus(answer), formulaire, poste, erreurs, randomUUID());
  }
}

interface Envoi {
  formulaire: Formulaire;
  poste: FormulairePoste;
  commandId: string;
  corps: Record<string, unknown>;
}

const refus = (
  statut: number,
  { possible: { type } }: Formulaire,
  poste: FormulairePoste,
  erreurs: Pick<Refusee, 'erreurs' | 'refus'>,
  commande: string,
): Suite => ({ statut, refusee: { type, commande, poste, ...erreurs } });

function commandeDuFormulaire(poste: FormulairePoste): string {
  const commande = identifiant.safeParse(poste[CHAMP_COMMANDE]);
  if (!commande.success)
    throw new Probleme(400, 'formulaire-incomplet', 'Ce formulaire est incomplet. Rechargez la page.');
  return commande.data;
}

const versionLue = (poste: FormulairePoste): number | undefined => {
  const lue = poste[CHAMP_VERSION];
  return typeof lue === 'string' && /^\d{1,9}$/.test(lue) ? Number(lue) : undefined;
};
