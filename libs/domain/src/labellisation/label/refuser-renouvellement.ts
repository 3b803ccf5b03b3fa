import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, jourDuFait } from '../faits.js';
import type { Labellisation } from '../state.js';
import { exigerLabel } from './exiger-label.js';

/** The label runs to its term; ending it is another act. @throws {Refusal} `label-non-accorde`, `renouvellement-non-demande` */
export function refuserRenouvellement(
  { motif, le }: DataOf<'refuserRenouvellement'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  const { renouvellement } = exigerLabel(dossier);
  if (renouvellement.statut === 'refuse') return [];
  if (renouvellement.statut !== 'demande')
    throw new Refusal('renouvellement-non-demande', 'L’employeur n’a pas demandé le renouvellement.');
  return [{ type: 'RenouvellementRefuse', data: { motif, le: jourDuFait(le, dossier, context) } }];
}
