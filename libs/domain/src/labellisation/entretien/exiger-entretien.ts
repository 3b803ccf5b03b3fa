import { Refusal } from '../../refusal.js';
import type { Jour } from '../../temps.js';
import type { EnEntretien, EntretienPrevu, Ouverte } from '../state.js';

/** @throws {Refusal} `pas-en-entretien` */
export function exigerEntretien(dossier: Ouverte): asserts dossier is EnEntretien {
  if (dossier.etape !== 'entretien')
    throw new Refusal('pas-en-entretien', 'Cette candidature n’est pas à l’étape de l’entretien.');
}

/** @throws {Refusal} `pas-en-entretien`, `entretien-non-prevu` */
export function exigerEntretienPrevu(dossier: Ouverte): EntretienPrevu {
  exigerEntretien(dossier);
  if (dossier.entretien.statut !== 'prevu')
    throw new Refusal('entretien-non-prevu', 'Aucun entretien n’est prévu.');
  return dossier.entretien;
}

/** From its day on, whatever the hour. @throws {Refusal} `entretien-a-venir` */
export function exigerIssuePossible({ date }: EntretienPrevu, le: Jour): void {
  if (le < date.slice(0, 10))
    throw new Refusal('entretien-a-venir', 'L’entretien n’a pas encore eu lieu.', 'le');
}
