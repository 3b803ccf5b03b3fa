import { randomUUID } from 'node:crypto';
import type { FormulaireAffiche } from '@pdn/contracts/ecrans';
import type { Refusee } from './envoyer.js';
import { garderLaSaisie } from './lire.js';
import type { Saisie } from './saisie.js';

/** One form of a page; the one that was refused is shown again as it was typed. */
export function montrerFormulaire(
  type: string,
  saisies: Saisie[],
  refusee: Refusee | null,
): FormulaireAffiche {
  if (refusee?.type !== type) return { commande: randomUUID(), champs: saisies.map(({ champ }) => champ) };
  const { commande, erreurs, refus, poste } = refusee;
  return {
    ...{ commande, erreurs },
    champs: garderLaSaisie(saisies, poste),
    ...(refus !== undefined && { refus }),
  };
}

/** A choice among nothing: there is nobody, nothing to choose, so there is nothing to ask. */
export const sansChoix = (saisies: Saisie[]): boolean =>
  saisies.some(({ champ }) => champ.type === 'choix' && champ.requis && champ.options.length === 0);
