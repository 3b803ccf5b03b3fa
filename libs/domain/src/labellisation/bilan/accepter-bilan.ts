import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, jourDuFait } from '../faits.js';
import type { Labellisation } from '../state.js';
import { exigerBilan } from './exiger-bilan.js';

/** @throws {Refusal} `bilan-non-ouvert`, `bilan-non-remis`, `bilan-non-contresigne` */
export function accepterBilan(
  { exercice, le }: DataOf<'accepterBilan'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  const { remise, contresignature } = exigerBilan(dossier, exercice);
  if (remise.statut === 'acceptee') return [];
  if (remise.statut === 'attendue')
    throw new Refusal('bilan-non-remis', `Le bilan ${exercice} n’est pas remis.`);
  if (contresignature.statut !== 'donnee')
    throw new Refusal(
      'bilan-non-contresigne',
      `L’employeur n’a pas encore contresigné le bilan ${exercice}.`,
    );
  return [{ type: 'BilanAccepte', data: { exercice, le: jourDuFait(le, dossier, context) } }];
}
