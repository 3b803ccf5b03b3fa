import { randomUUID } from 'node:crypto';
import { CHAMP_COMMANDE } from '@pdn/contracts/ecrans';
import { identifiant } from '@pdn/contracts/http';
import { Probleme } from '../../problemes/probleme.js';
import { erreursDuFormulaire } from './erreurs.js';
import { lireFormulaire, type FormulairePoste } from './lire.js';
import type { Saisie } from './saisie.js';

/** A form that was sent and not accepted: shown again as it was typed. */
export interface Refusee {
  type: string;
  commande: string;
  poste: FormulairePoste;
  erreurs: { champ: string; message: string }[];
  refus?: string;
}

export type SuiteDuFormulaire<Fait> = { fait: Fait } | (Omit<Refusee, 'type'> & { statut: number });
type Champs = { champ: string; message: string }[];

/** What a form asked, or what was wrong with it. `faire` answers the fields that the contract refuses. */
export async function envoyer<Fait extends object>(
  saisies: Saisie[],
  poste: FormulairePoste,
  faire: (commandId: string, data: Record<string, unknown>) => Promise<Fait | Champs>,
): Promise<SuiteDuFormulaire<Fait>> {
  const commande = identifiant.safeParse(poste[CHAMP_COMMANDE]);
  if (!commande.success)
    throw new Probleme(400, 'formulaire-incomplet', 'Ce formulaire est incomplet. Rechargez la page.');
  try {
    const fait = await faire(commande.data, lireFormulaire(saisies, poste));
    if (!Array.isArray(fait)) return { fait: fait as Fait };
    return { statut: 422, commande: commande.data, poste, ...erreursDuFormulaire(saisies, fait) };
  } catch (erreur) {
    if (!(erreur instanceof Probleme)) throw erreur;
    const champs = (erreur.precisions.champs ?? []).map(sansData);
    // unknown, not refused: the same form may be sent again, and has one effect
    const suivante = erreur.statut === 503 ? commande.data : randomUUID();
    const dites =
      champs.length > 0 ? erreursDuFormulaire(saisies, champs) : { erreurs: [], refus: erreur.detail };
    return { statut: erreur.statut, commande: suivante, poste, ...dites };
  }
}

export const sansData = ({ champ, message }: Champs[number]) => ({
  champ: champ.replace(/^data\./, ''),
  message,
});
