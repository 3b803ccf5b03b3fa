import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { aujourdhui, exigerOuvert } from '../faits.js';
import type { Labellisation } from '../state.js';
import { retenueDe } from './actes.js';
import { exigerEcheance } from './exiger-echeance.js';

/**
 * One step will not come; those after it will. It is shown as skipped, and can be taken up again.
 * @throws {Refusal} `dossier-clos`, and those of `exigerEcheance`
 */
export function sauterEcheance(
  { cle, motif }: DataOf<'sauterEcheance'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  if (retenueDe(dossier, cle)?.sort === 'sautee') return [];
  const { jour: du } = exigerEcheance(cle, 'sauter', dossier, context);
  return [{ type: 'EcheanceSautee', data: { cle, du, motif, le: aujourdhui(context) } }];
}
