import type { CommandeDeSeance, FormulaireDeSeance } from '@pdn/contracts/ecrans';
import { montrerFormulaire, type Refusee, type Saisie } from '../formulaires/index.js';

/** `caches`: what the page says itself; a form that was refused is shown again as it was typed. */
export function formulaireDeSeance(
  type: CommandeDeSeance,
  saisies: Saisie[],
  refusee: Refusee | null,
  caches: Record<string, string> = {},
): FormulaireDeSeance {
  const montrees = saisies.filter(({ champ }) => !Object.hasOwn(caches, champ.nom));
  const refuse = refusee && estCelui(refusee, caches) ? refusee : null;
  return {
    ...{ type, ...montrerFormulaire(type, montrees, refuse) },
    ...(Object.keys(caches).length > 0 && { caches }),
  };
}

/** In a table, what is wrong is said above it. */
export function enTete({ erreurs = [], ...formulaire }: FormulaireDeSeance): FormulaireDeSeance {
  const dit = [formulaire.refus, ...erreurs.map(({ message }) => message)].filter(Boolean).join(' ');
  return { ...formulaire, ...(dit !== '' && { refus: dit }) };
}

const estCelui = ({ poste }: Refusee, caches: Record<string, string>): boolean =>
  Object.entries(caches).every(([nom, valeur]) => poste[nom] === valeur);
