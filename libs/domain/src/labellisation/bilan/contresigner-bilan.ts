import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, jourDuFait } from '../faits.js';
import type { Labellisation } from '../state.js';
import { exigerBilan, exigerNonAccepte } from './exiger-bilan.js';

/**
 * The employer has seen it, and agrees or says why not: once, even if it is corrected later.
 * @throws {Refusal} `bilan-non-ouvert`, `bilan-non-remis`, `bilan-deja-contresigne`, `remarque-requise`
 */
export function contresignerBilan(
  { exercice, accord, remarque, preuve, le }: DataOf<'contresignerBilan'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  const bilan = exigerBilan(dossier, exercice);
  const { contresignature } = bilan;
  if (contresignature.statut === 'donnee' && contresignature.accord === accord) return [];
  exigerNonAccepte(bilan);
  if (contresignature.statut === 'donnee')
    throw new Refusal('bilan-deja-contresigne', `Le bilan ${exercice} est déjà contresigné.`);
  if (contresignature.statut === 'plus-tard')
    throw new Refusal('bilan-non-remis', `Le bilan ${exercice} n’est pas encore remis.`);
  if (!accord && !remarque)
    throw new Refusal('remarque-requise', 'Dites en quelques mots ce qui ne va pas.', 'remarque');
  return [
    {
      type: 'BilanContresigne',
      data: {
        exercice,
        accord,
        ...(remarque ? { remarque } : {}),
        ...(preuve ? { preuve } : {}),
        le: jourDuFait(le, dossier, context),
      },
    },
  ];
}
