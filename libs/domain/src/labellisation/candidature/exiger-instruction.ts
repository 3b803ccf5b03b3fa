import { Refusal } from '../../refusal.js';
import type { EnInstruction, Ouverte } from '../state.js';

/** @throws {Refusal} `candidature-deja-instruite` */
export function exigerInstruction(dossier: Ouverte): asserts dossier is EnInstruction {
  if (dossier.etape !== 'instruction')
    throw new Refusal('candidature-deja-instruite', 'L’instruction de cette candidature est terminée.');
}

/** @throws {Refusal} `pieces-attendues` */
export function exigerPiecesRecues(dossier: EnInstruction): void {
  if (dossier.pieces)
    throw new Refusal('pieces-attendues', 'Des pièces demandées n’ont pas encore été reçues.');
}
