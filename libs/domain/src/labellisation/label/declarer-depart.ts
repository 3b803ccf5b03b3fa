import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { aujourdhui, exigerOuvert, exigerVraisemblable, jourDuFait } from '../faits.js';
import type { Labellisation } from '../state.js';
import { exigerFinNonAnnoncee } from './exiger-fin-non-annoncee.js';
import { exigerLabel } from './exiger-label.js';

/**
 * A label is of one person for one employer: it ends with the departure, the same day if that is today or past. Whoever
 * replaces them has a dossier of their own.
 * @throws {Refusal} `label-non-accorde`, `fin-deja-annoncee`, `date-avant-candidature`, `date-invraisemblable`
 */
export function declarerDepart(
  { par, depart, remplacement, le }: DataOf<'declarerDepart'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (dossier.etape === 'retiree' && dossier.fin.cause === 'depart') return [];
  exigerOuvert(dossier);
  const { finAnnoncee, finsAnnoncees } = exigerLabel(dossier);
  if (finAnnoncee?.cause === 'depart' && finAnnoncee.effet === depart) return [];
  exigerFinNonAnnoncee(finAnnoncee);
  const estParti = depart <= aujourdhui(context);
  if (estParti) jourDuFait(depart, dossier, context, 'depart');
  else exigerVraisemblable(depart, context, 'depart');
  const rang = finsAnnoncees + 1;
  const declare: LabellisationEvent = {
    type: 'DepartDeclare',
    data: { rang, par, depart, remplacement, le: jourDuFait(le, dossier, context) },
  };
  return estParti ? [declare, { type: 'RetraitPrisEffet', data: { rang, le: depart } }] : [declare];
}
