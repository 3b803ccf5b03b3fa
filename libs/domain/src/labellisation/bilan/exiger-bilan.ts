import { Refusal } from '../../refusal.js';
import { labelDe } from '../label/label-de.js';
import { exigerLabel } from '../label/exiger-label.js';
import { estClose, type Bilan, type Labellisation, type Ouverte } from '../state.js';

export const bilanDe = (dossier: Labellisation, exercice: number): Bilan | undefined =>
  estClose(dossier) ? undefined : labelDe(dossier)?.bilans.find((bilan) => bilan.exercice === exercice);

/** @throws {Refusal} `label-non-accorde`, `bilan-non-ouvert` */
export function exigerBilan(dossier: Ouverte, exercice: number): Bilan {
  exigerLabel(dossier);
  const bilan = bilanDe(dossier, exercice);
  if (!bilan) throw new Refusal('bilan-non-ouvert', `Le bilan ${exercice} n’est pas ouvert.`, 'exercice');
  return bilan;
}

/** Nor closed by a decision. @throws {Refusal} `bilan-deja-accepte`, `bilan-deja-clos` */
export function exigerNonAccepte({ exercice, remise }: Bilan): void {
  if (remise.statut === 'acceptee')
    throw new Refusal('bilan-deja-accepte', `Le bilan ${exercice} est déjà accepté.`);
  if (remise.statut === 'close')
    throw new Refusal('bilan-deja-clos', `Le bilan ${exercice} est clos par une décision.`);
}
