import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, jourDuFait } from '../faits.js';
import type { Labellisation } from '../state.js';

/** By the person, the employer or the coordination, at once. @throws {Refusal} `pas-personne-ressource` */
export function mettreFinPersonneRessource(
  { par, motif, le }: DataOf<'mettreFinPersonneRessource'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (dossier.etape === 'ressource-terminee') return [];
  exigerOuvert(dossier);
  if (dossier.etape !== 'personne-ressource')
    throw new Refusal('pas-personne-ressource', 'Cette personne n’est pas reconnue personne ressource.');
  return [{ type: 'PersonneRessourceTerminee', data: { par, motif, le: jourDuFait(le, dossier, context) } }];
}
