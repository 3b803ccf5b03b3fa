import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { aujourdhui, exigerOuvert, exigerVraisemblable, jourDuFait } from '../faits.js';
import type { Labellisation } from '../state.js';
import { exigerLabel } from './exiger-label.js';
import { exigerFinNonAnnoncee } from './exiger-fin-non-annoncee.js';

/**
 * With notice: the label ends on the day that is set, the card stays until then. Three months in the convention (G);
 * the day is whoever decides's to set.
 * @throws {Refusal} `label-non-accorde`, `fin-deja-annoncee`, `effet-passe`, `date-invraisemblable`
 */
export function annoncerRetrait(
  { par, effet, motif, preuve, le }: DataOf<'annoncerRetrait'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  const { finAnnoncee, finsAnnoncees } = exigerLabel(dossier);
  if (finAnnoncee?.cause === 'retrait' && finAnnoncee.par === par && finAnnoncee.effet === effet) return [];
  exigerFinNonAnnoncee(finAnnoncee);
  if (effet <= aujourdhui(context))
    throw new Refusal(
      'effet-passe',
      'Cette date est passée : pour une fin immédiate, retirez le label.',
      'effet',
    );
  exigerVraisemblable(effet, context, 'effet');
  const rang = finsAnnoncees + 1;
  const data = {
    rang,
    par,
    effet,
    motif,
    ...(preuve ? { preuve } : {}),
    le: jourDuFait(le, dossier, context),
  };
  return [{ type: 'RetraitAnnonce', data }];
}
