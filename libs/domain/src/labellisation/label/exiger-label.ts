import { Refusal } from '../../refusal.js';
import type { Label, Ouverte } from '../state.js';
import { labelDe } from './label-de.js';

/** @throws {Refusal} `label-non-accorde` */
export function exigerLabel(dossier: Ouverte): Label {
  const label = labelDe(dossier);
  if (!label) throw new Refusal('label-non-accorde', 'Le label n’est pas accordé.');
  return label;
}
