import { Refusal } from '../../refusal.js';
import { exigerLabel } from '../label/exiger-label.js';
import type { Manquement, Ouverte } from '../state.js';

/** @throws {Refusal} `label-non-accorde`, `manquement-non-ouvert` */
export function exigerManquement(dossier: Ouverte): Manquement {
  const { manquement } = exigerLabel(dossier);
  if (!manquement || manquement.statut === 'clos')
    throw new Refusal('manquement-non-ouvert', 'Aucune procédure n’est ouverte dans ce dossier.');
  return manquement;
}
