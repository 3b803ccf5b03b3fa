import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, exigerVraisemblable, jourDuFait } from '../faits.js';
import type { Labellisation } from '../state.js';

/**
 * At any step; nothing reminds meanwhile. The expected end only makes a task: somebody says when it resumes.
 * @throws {Refusal} `pas-de-labellisation`, `deja-suspendue`, `dates-incoherentes`, `date-future`, `date-avant-candidature`
 */
export function suspendre(
  { raison, motif, du, au }: DataOf<'suspendre'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  if (dossier.etape === 'ressource-proposee' || dossier.etape === 'personne-ressource')
    throw new Refusal('pas-de-labellisation', 'Le statut de personne ressource ne se suspend pas.');
  const debut = jourDuFait(du, dossier, context, 'du');
  const { suspension } = dossier;
  if (suspension && suspension.du === debut && suspension.au === (au ?? null)) return [];
  if (suspension) throw new Refusal('deja-suspendue', 'Cette labellisation est déjà suspendue.');
  if (au !== undefined && au <= debut)
    throw new Refusal('dates-incoherentes', 'La fin prévue doit venir après le début.', 'au');
  if (au !== undefined) exigerVraisemblable(au, context, 'au');
  if (dossier.pauses.some((pause) => pause.au > debut))
    throw new Refusal('dates-incoherentes', 'Cette période chevauche une suspension passée.', 'du');
  return [
    {
      type: 'LabellisationSuspendue',
      data: { raison, motif, du: debut, ...(au === undefined ? {} : { au }) },
    },
  ];
}
