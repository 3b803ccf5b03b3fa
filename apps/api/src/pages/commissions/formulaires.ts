import { randomUUID } from 'node:crypto';
import type { CommandeDeSeance, FormulaireDeSeance } from '@pdn/contracts/ecrans';
import type { Refusee } from '../formulaires/envoyer.js';
import { garderLaSaisie, type Saisie } from '../formulaires/index.js';

/** `caches`: what the page says itself; a form that was refused is shown again as it was typed. */
export function formulaireDeSeance(
  type: CommandeDeSeance,
  saisies: Saisie[],
  refusee: Refusee | null,
  caches: Record<string, string> = {},
): FormulaireDeSeance {
  const montrees = saisies.filter(({ champ }) => !Object.hasOwn(caches, champ.nom));
  const base = { type, ...(Object.keys(caches).length > 0 && { caches }) };
  if (!refusee || !estCelui(refusee, type, caches))
    return { ...base, commande: randomUUID(), champs: montrees.map(({ champ }) => champ) };
  const { commande, erreurs, refus, poste } = refusee;
  return {
    ...{ ...base, commande, erreurs },
    champs: garderLaSaisie(montrees, poste),
    ...(refus !== undefined && { refus }),
  };
}

/** In a table, what is wrong is said above it. */
export function enTete({ erreurs = [], ...formulaire }: FormulaireDeSeance): FormulaireDeSeance {
  const dit = [formulaire.refus, ...erreurs.map(({ message }) => message)].filter(Boolean).join(' ');
  return { ...formulaire, ...(dit !== '' && { refus: dit }) };
}

const estCelui = (
  { type: refuse, poste }: Refusee,
  type: CommandeDeSeance,
  caches: Record<string, string>,
): boolean => refuse === type && Object.entries(caches).every(([nom, valeur]) => poste[nom] === valeur);

/** A choice among nothing: there is nobody, nothing to choose. */
export const sansChoix = (saisies: Saisie[]): boolean =>
  saisies.some(({ champ }) => champ.type === 'choix' && champ.requis && champ.options.length === 0);
