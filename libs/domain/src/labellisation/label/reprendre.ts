import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import { toutesLesEcheances } from '../echeances/index.js';
import type { LabellisationEvent } from '../events.js';
import { evolve } from '../evolve.js';
import { exigerOuvert, jourDuFait } from '../faits.js';
import type { Labellisation } from '../state.js';
import { estEnPause } from '../echeances/en-pause.js';

/**
 * Running delays are longer by the suspension; the reminders of fixed dates that fell inside are recorded, not mailed.
 * @throws {Refusal} `non-suspendue`, `dates-incoherentes`
 */
export function reprendre(
  { le }: DataOf<'reprendre'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  const jour = jourDuFait(le, dossier, context);
  if (!dossier.suspension && dossier.pauses.at(-1)?.au === jour) return [];
  if (!dossier.suspension) throw new Refusal('non-suspendue', 'Cette labellisation n’est pas suspendue.');
  if (jour < dossier.suspension.du)
    throw new Refusal('dates-incoherentes', 'La reprise ne peut pas précéder la suspension.', 'le');
  const reprise: LabellisationEvent = { type: 'LabellisationReprise', data: { le: jour } };
  return [reprise, ...relancesTombees(evolve(dossier, reprise, dossier.version + 1), jour, context)];
}

function relancesTombees(apres: Labellisation, jour: string, context: Context): LabellisationEvent[] {
  return toutesLesEcheances(apres, context).flatMap((echeance): LabellisationEvent[] => {
    const { cle, action } = echeance;
    if (action.kind !== 'relance' || echeance.jour >= jour) return [];
    if (apres.echues.includes(cle) || estEnPause(apres, echeance)) return [];
    const { kind: _, ...relance } = action;
    return [{ type: 'RelanceEchue', data: { cle, ...relance, envoyee: false } }];
  });
}
