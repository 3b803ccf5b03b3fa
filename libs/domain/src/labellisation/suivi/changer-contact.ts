import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, faitEtSaisie } from '../faits.js';
import type { Labellisation } from '../state.js';

/** Whatever waits for the employer is asked again of the new contact, with a new link. */
export function changerContact(
  { contact, le }: DataOf<'changerContact'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (dossier.contact === contact) return [];
  exigerOuvert(dossier);
  return [{ type: 'ContactChange', data: { contact, ...faitEtSaisie(le, dossier, context) } }];
}
