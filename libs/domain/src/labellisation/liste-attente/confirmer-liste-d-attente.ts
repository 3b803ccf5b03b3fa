import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, faitEtSaisie } from '../faits.js';
import type { Labellisation } from '../state.js';
import { exigerListeDAttente } from './exiger-liste-d-attente.js';

/** The employer still wants the place: the next question comes after the same delay. @throws {Refusal} `pas-en-attente` */
export function confirmerListeDAttente(
  { le }: DataOf<'confirmerListeDAttente'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  exigerListeDAttente(dossier);
  const date = faitEtSaisie(le, dossier, context);
  if (dossier.suivi.serie > 1 && dossier.suivi.depuis === (date.saisiLe ?? date.le)) return [];
  return [{ type: 'ListeDAttenteConfirmee', data: date }];
}
