import { Refusal } from '../../refusal.js';
import type { EnListeDAttente, Ouverte } from '../state.js';

/** @throws {Refusal} `pas-en-attente` */
export function exigerListeDAttente(dossier: Ouverte): asserts dossier is EnListeDAttente {
  if (dossier.etape !== 'liste-attente')
    throw new Refusal('pas-en-attente', 'Cette candidature n’est pas sur la liste d’attente.');
}
