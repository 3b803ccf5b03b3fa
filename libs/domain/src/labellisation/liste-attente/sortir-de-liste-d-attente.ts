import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, faitEtSaisie } from '../faits.js';
import type { Labellisation } from '../state.js';
import { exigerListeDAttente } from './exiger-liste-d-attente.js';

/** A place is free, says a person: the list never moves by itself. @throws {Refusal} `pas-en-attente` */
export function sortirDeListeDAttente(
  { le }: DataOf<'sortirDeListeDAttente'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (dossier.etape === 'entretien' && dossier.sortieDeListeLe) return [];
  exigerOuvert(dossier);
  exigerListeDAttente(dossier);
  return [{ type: 'CandidatureSortieDeListeDAttente', data: faitEtSaisie(le, dossier, context) }];
}
