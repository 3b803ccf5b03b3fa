import type { DocumentRef } from '../../document.js';
import { aujourdhui } from '../../labellisation/faits.js';
import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../../labellisation/context.js';
import type { CommissionEvent } from '../events.js';
import { exigerModifiable } from '../exiger.js';
import { affaireDe, type Commission } from '../state.js';

/** Entered by mistake: nothing more is said of it. @throws {Refusal} `affaire-decidee` */
export function retirerAffaire(
  { dossier }: DataOf<'retirerAffaire'>,
  commission: Commission,
  context: Context,
): CommissionEvent[] {
  if (!affaireDe(commission, dossier)) return [];
  exigerRetirable(commission, dossier);
  return [{ type: 'AffaireRetiree', data: { dossier, le: aujourdhui(context) } }];
}

/** For another session, and the reason is kept. @throws {Refusal} `affaire-decidee` */
export function differerAffaire(
  { dossier, motif }: DataOf<'differerAffaire'>,
  commission: Commission,
  context: Context,
): CommissionEvent[] {
  if (!affaireDe(commission, dossier)) return [];
  exigerRetirable(commission, dossier);
  return [differee(dossier, motif, context)];
}

const differee = (dossier: string, motif: DocumentRef, context: Context): CommissionEvent => ({
  type: 'AffaireDifferee',
  data: { dossier, motif, le: aujourdhui(context) },
});

function exigerRetirable(commission: Commission, dossier: string): void {
  exigerModifiable(commission);
  if (affaireDe(commission, dossier)?.decision)
    throw new Refusal('affaire-decidee', 'La séance a déjà décidé de ce dossier.', 'dossier');
}
