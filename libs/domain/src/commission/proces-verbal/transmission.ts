import { aujourdhui } from '../../labellisation/faits.js';
import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../../labellisation/context.js';
import type { CommissionEvent } from '../events.js';
import type { Commission } from '../state.js';

/**
 * What the dossier answered: it took the decision, or it refused, and then somebody must look. Decisions reach a dossier in
 * the order in which they left: the answer is about the oldest.
 */
export function constaterTransmission(
  { dossier, refus }: DataOf<'constaterTransmission'>,
  commission: Commission,
  context: Context,
): CommissionEvent[] {
  const attendue = commission.transmissions.find(
    (autre) => autre.dossier === dossier && autre.statut.etat === 'a-transmettre',
  );
  if (!attendue) return [];
  const { cle } = attendue;
  const le = aujourdhui(context);
  return refus === undefined
    ? [{ type: 'DecisionTransmise', data: { cle, le } }]
    : [{ type: 'TransmissionRefusee', data: { cle, code: refus, le } }];
}

/** Somebody has seen to the dossier that refused. @throws {Refusal} `aucun-refus` */
export function classerTransmission(
  { dossier }: DataOf<'classerTransmission'>,
  commission: Commission,
  context: Context,
): CommissionEvent[] {
  const duDossier = commission.transmissions.filter((autre) => autre.dossier === dossier);
  const refusees = duDossier.filter(({ statut }) => statut.etat === 'refusee');
  if (refusees.length > 0)
    return refusees.map(({ cle }) => ({
      type: 'TransmissionClassee',
      data: { cle, le: aujourdhui(context) },
    }));
  if (duDossier.some(({ statut }) => statut.etat === 'classee')) return [];
  throw new Refusal('aucun-refus', 'Ce dossier n’a refusé aucune décision de cette séance.', 'dossier');
}
