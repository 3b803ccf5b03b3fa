import { Refusal } from '../../refusal.js';
import type { EnProposition, Ouverte } from '../state.js';

/** @throws {Refusal} `pas-de-proposition`, `personne-ressource-reconnue` */
export function exigerProposition(dossier: Ouverte): asserts dossier is EnProposition {
  if (dossier.etape === 'personne-ressource')
    throw new Refusal('personne-ressource-reconnue', 'Cette personne ressource est déjà reconnue.');
  if (dossier.etape !== 'ressource-proposee')
    throw new Refusal('pas-de-proposition', 'La commission n’a pas proposé le statut de personne ressource.');
}
