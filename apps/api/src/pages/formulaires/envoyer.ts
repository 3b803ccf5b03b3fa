import { randomUUID } from 'node:crypto';
import { CHAMP_COMMANDE } from '@pdn/contracts/ecrans';
import { identifiant, type ChampRefuse } from '@pdn/contracts/http';
import { Probleme } from '../../problemes/probleme.js';
import type { Statut } from '../../problemes/titres.js';
import { erreursDuFormulaire, type ErreursDuFormulaire } from './erreurs.js';
import { lireFormulaire, type FormulairePoste } from './lire.js';
import type { Saisie } from './saisie.js';

/** What was posted, for one of the forms of a page. */
export interface Envoi {
  type: string;
  saisies: Saisie[];
  poste: FormulairePoste;
}

/** A form that was sent and not accepted: shown again as it was typed. */
export interface Reprise extends ErreursDuFormulaire {
  type: string;
  poste: FormulairePoste;
}

export interface Refusee extends Reprise {
  /** Of what is sent next. */
  commande: string;
}

export type Suite<Fait, Refus = Refusee> = { fait: Fait } | { statut: Statut; refusee: Refus };

/** A list would be read as the fields that the contract refuses. */
type Objet = object & { length?: never };

/**
 * What a form asked, or what was wrong with it. `faire` answers the fields that the contract refuses.
 * @throws {Probleme} 400 for a form without its command
 */
export async function envoyer<Fait extends Objet>(
  envoi: Envoi,
  faire: (cle: string, data: Record<string, unknown>) => Promise<Fait | ChampRefuse[]>,
): Promise<Suite<Fait>> {
  const cle = commandeDuFormulaire(envoi.poste);
  let refuse = false;
  const suite = await tenter(envoi, async (data) => {
    try {
      return await faire(cle, data);
    } catch (erreur) {
      // unknown, not refused: the same form may be sent again, and has one effect
      refuse = !(erreur instanceof Probleme && erreur.statut === 503);
      throw erreur;
    }
  });
  if ('fait' in suite) return suite;
  // a refusal is the outcome of that id for ever: what is sent next is another command
  return { ...suite, refusee: { ...suite.refusee, commande: refuse ? randomUUID() : cle } };
}

/** The same where no command is given: what was refused left no trace. */
export async function tenter<Fait extends Objet>(
  { type, saisies, poste }: Envoi,
  faire: (data: Record<string, unknown>) => Promise<Fait | ChampRefuse[]>,
): Promise<Suite<Fait, Reprise>> {
  const refus = (statut: Statut, erreurs: ErreursDuFormulaire) => ({
    statut,
    refusee: { type, poste, ...erreurs },
  });
  try {
    const fait = await faire(lireFormulaire(saisies, poste));
    if (!Array.isArray(fait)) return { fait };
    return refus(422, erreursDuFormulaire(saisies, fait.map(sansData)));
  } catch (erreur) {
    if (!(erreur instanceof Probleme)) throw erreur;
    const { champs = [] } = erreur.precisions;
    return refus(
      erreur.statut,
      champs.length > 0
        ? erreursDuFormulaire(saisies, champs.map(sansData))
        : { erreurs: [], refus: erreur.detail },
    );
  }
}

/** The API says where in its body; a form has only the command's data. */
const sansData = ({ champ, message }: ChampRefuse): ChampRefuse => ({
  champ: champ.replace(/^data\./, ''),
  message,
});

/** @throws {Probleme} 400 */
function commandeDuFormulaire(poste: FormulairePoste): string {
  const commande = identifiant.safeParse(poste[CHAMP_COMMANDE]);
  if (!commande.success)
    throw new Probleme(400, 'formulaire-incomplet', 'Ce formulaire est incomplet. Rechargez la page.');
  return commande.data;
}
