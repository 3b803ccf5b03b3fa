import type { Bilan, Labellisation } from '@pdn/domain';

/** Opened bilans, in the order of the years; none without a label. */
export const bilansDe = (etat: Labellisation): Bilan[] =>
  'label' in etat && etat.label && 'bilans' in etat.label ? etat.label.bilans : [];
