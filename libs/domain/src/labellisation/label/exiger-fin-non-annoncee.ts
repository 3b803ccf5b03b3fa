import { Refusal } from '../../refusal.js';
import type { FinAnnoncee } from '../state.js';

/** @throws {Refusal} `fin-deja-annoncee` */
export function exigerFinNonAnnoncee(fin: FinAnnoncee | null): void {
  if (fin)
    throw new Refusal(
      'fin-deja-annoncee',
      'Une fin est déjà annoncée pour ce label : annulez-la d’abord pour en changer.',
    );
}
