import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, jourDuFait } from '../faits.js';
import type { Labellisation } from '../state.js';
import { exigerLabel } from './exiger-label.js';

/**
 * Express: « nothing has changed » is attested, or what changed is said.
 * @throws {Refusal} `label-non-accorde`, `changements-requis`
 */
export function demanderRenouvellement(
  { rienNAChange, changements, preuve, le }: DataOf<'demanderRenouvellement'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  const { renouvellement } = exigerLabel(dossier);
  if (renouvellement.statut === 'demande') return [];
  if (!rienNAChange && !changements)
    throw new Refusal('changements-requis', 'Dites ce qui a changé.', 'changements');
  const date = { ...(preuve ? { preuve } : {}), le: jourDuFait(le, dossier, context) };
  return [
    {
      type: 'RenouvellementDemande',
      data: { rienNAChange, ...(changements ? { changements } : {}), ...date },
    },
  ];
}
