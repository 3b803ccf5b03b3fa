import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, jourDuFait } from '../faits.js';
import type { Labellisation } from '../state.js';
import { exigerBilan, exigerNonAccepte } from './exiger-bilan.js';

/**
 * A person ends the wait, with a motive: the bilan never came, or the employer and the professional do not agree on it.
 * @throws {Refusal} `bilan-non-ouvert`, `bilan-deja-accepte`
 */
export function cloreBilan(
  { exercice, motif, le }: DataOf<'cloreBilan'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  const bilan = exigerBilan(dossier, exercice);
  if (bilan.remise.statut === 'close') return [];
  exigerNonAccepte(bilan);
  return [{ type: 'BilanClos', data: { exercice, motif, le: jourDuFait(le, dossier, context) } }];
}
