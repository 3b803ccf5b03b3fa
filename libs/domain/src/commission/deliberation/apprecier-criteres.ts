import { criteresRegardes } from '../../eligibilite/critere.js';
import { aujourdhui } from '../../labellisation/faits.js';
import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../../labellisation/context.js';
import type { CommissionEvent } from '../events.js';
import { exigerAffaire, exigerSeance } from '../exiger.js';
import type { Commission } from '../state.js';
import { rouvrirDecision } from './rouvrir-decision.js';

/**
 * The grid is what the rules of the session look at; what is added to it later leaves the decision as it is.
 * @throws {Refusal} `critere-inconnu`
 */
export function apprecierCriteres(
  { dossier, criteres }: DataOf<'apprecierCriteres'>,
  commission: Commission,
  context: Context,
): CommissionEvent[] {
  const affaire = exigerAffaire(commission, dossier);
  const nouvelles = Object.entries(criteres).filter(
    ([critere, lue]) => affaire.criteres[critere as keyof typeof criteres] !== lue,
  );
  if (nouvelles.length === 0) return [];
  exigerSeance(commission);
  const grille = criteresRegardes(context.regles).map(({ critere }) => critere as string);
  const inconnu = nouvelles.find(([critere]) => !grille.includes(critere));
  if (inconnu)
    throw new Refusal('critere-inconnu', 'Ce critère n’est pas de la grille de ce programme.', 'criteres');
  const change = nouvelles.some(([critere]) => critere in affaire.criteres);
  return [
    {
      type: 'CriteresApprecies',
      data: { dossier, criteres: Object.fromEntries(nouvelles), le: aujourdhui(context) },
    },
    ...(change ? rouvrirDecision(affaire, context) : []),
  ];
}
