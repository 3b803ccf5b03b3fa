import type { BilanAffiche } from '@pdn/contracts/ecrans';
import { attenteDuLien, type Bilan, type Labellisation } from '@pdn/domain';
import type { DossierLu } from '@pdn/persistence';

/** Opened bilans, in the order of the years; none without a label. */
export const bilansDe = (etat: Labellisation): Bilan[] =>
  'label' in etat && etat.label && 'bilans' in etat.label ? etat.label.bilans : [];

/** What the line of steps says of the last bilan that was opened. */
export function bilanAffiche({ etat, context }: Pick<DossierLu, 'etat' | 'context'>): BilanAffiche | null {
  const bilan = bilansDe(etat).at(-1);
  if (!bilan) return null;
  const { exercice, dateLimite, remise } = bilan;
  const attente = attenteDuLien(etat, context, { acte: 'bilan', exercice }, 'professionnel');
  return {
    exercice,
    dateLimite: attente?.donnees['dateLimite'] === null ? null : dateLimite,
    remisLe: remise.statut === 'faite' ? remise.le : null,
  };
}
