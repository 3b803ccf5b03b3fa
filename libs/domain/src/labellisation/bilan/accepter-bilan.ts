import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, jourDuFait } from '../faits.js';
import type { Labellisation } from '../state.js';
import { exigerBilan } from './exiger-bilan.js';

/** @throws {Refusal} `bilan-non-ouvert`, `bilan-deja-clos`, `bilan-non-remis`, `bilan-non-contresigne`, `desaccord-employeur` */
export function accepterBilan(
  { exercice, le }: DataOf<'accepterBilan'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  const { remise, contresignature } = exigerBilan(dossier, exercice);
  if (remise.statut === 'acceptee') return [];
  if (remise.statut === 'close')
    throw new Refusal('bilan-deja-clos', `Le bilan ${exercice} est clos par une décision.`);
  if (remise.statut === 'attendue')
    throw new Refusal('bilan-non-remis', `Le bilan ${exercice} n’est pas remis.`);
  if (contresignature.statut !== 'donnee')
    throw new Refusal(
      'bilan-non-contresigne',
      `L’employeur n’a pas encore contresigné le bilan ${exercice}.`,
    );
  if (!contresignature.accord)
    throw new Refusal(
      'desaccord-employeur',
      `L’employeur n’est pas d’accord avec le bilan ${exercice} : demandez une correction, ou décidez de le clore.`,
    );
  return [{ type: 'BilanAccepte', data: { exercice, le: jourDuFait(le, dossier, context) } }];
}
