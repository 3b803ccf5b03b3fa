import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import { echeances, prevues } from '../echeances/index.js';
import type { LabellisationEvent } from '../events.js';
import { aujourdhui, exigerOuvert } from '../faits.js';
import { nomDuPas } from '../series.js';
import type { Labellisation } from '../state.js';
import { deplacementDe } from './deplacer-attente.js';
import { exigerDateUtile } from './exiger-date-utile.js';
import { exigerEcheance } from './exiger-echeance.js';

/**
 * One step of one dossier comes on another day. A date that people were told of takes its reminders along, and is told
 * again.
 * @throws {Refusal} `dossier-clos`, and those of `exigerEcheance` and `exigerDateUtile`
 */
export function deplacerEcheance(
  { cle, au, motif }: DataOf<'deplacerEcheance'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  const yEst = echeances(dossier, context).some(
    (autre) => nomDuPas(autre.cle) === nomDuPas(cle) && autre.jour === au && autre.fixe === undefined,
  );
  if (yEst) return [];
  const echeance = exigerEcheance(cle, 'deplacer', dossier, context);
  exigerDateUtile(au, echeance, dossier, context);
  const { jour: du, limite } = echeance;
  const prevue = prevues(dossier, context).find((autre) => autre.cle === cle)?.jour ?? du;
  const le = aujourdhui(context);
  if (!limite) {
    const jours = context.calendrier.joursEntre(prevue, au);
    return [{ type: 'EcheanceDeplacee', data: { cle, du, au, jours, motif, le } }];
  }
  const { au: obtenu, attente, tombees } = deplacementDe(echeance, au, dossier, context);
  const jours = context.calendrier.joursEntre(du, obtenu);
  return [{ type: 'EcheanceDeplacee', data: { cle, du, au: obtenu, jours, motif, le, attente } }, ...tombees];
}
