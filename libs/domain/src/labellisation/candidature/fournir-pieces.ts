import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, faitEtSaisie } from '../faits.js';
import type { Labellisation } from '../state.js';
import { exigerInstruction } from './exiger-instruction.js';
import { serieSuivante } from './serie-suivante.js';

/**
 * Some or all of the pieces asked for; what is still missing is asked again by name, and its reminders count from then.
 * @throws {Refusal} `candidature-deja-instruite`, `pieces-non-demandees`
 */
export function fournirPieces(
  { pieces, criteres = {}, contenu, preuve, le }: DataOf<'fournirPieces'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  exigerInstruction(dossier);
  const attendues = dossier.pieces?.attendues ?? [];
  if (pieces.every((piece) => dossier.piecesFournies.includes(piece))) return [];
  if (!pieces.some((piece) => attendues.includes(piece)))
    throw new Refusal('pieces-non-demandees', 'Ces pièces n’ont pas été demandées.', 'pieces');
  const { le: jour, ...saisie } = faitEtSaisie(le, dossier, context);
  const ilEnReste = attendues.some((piece) => !pieces.includes(piece));
  const fournies = {
    ...{ pieces, criteres },
    ...(contenu ? { contenu } : {}),
    ...(preuve ? { preuve } : {}),
    le: jour,
    ...(ilEnReste ? { serie: serieSuivante(dossier), ...saisie } : {}),
  };
  return [{ type: 'PiecesFournies', data: fournies }];
}
