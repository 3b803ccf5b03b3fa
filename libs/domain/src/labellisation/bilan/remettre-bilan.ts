import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, faitEtSaisie } from '../faits.js';
import type { Labellisation } from '../state.js';
import { exigerBilan, exigerNonAccepte } from './exiger-bilan.js';

/**
 * Handed in once; the coordination sends it back before it is handed in again.
 * @throws {Refusal} `bilan-non-ouvert`, `bilan-deja-remis`, `bilan-deja-accepte`
 */
export function remettreBilan(
  { exercice, contenu, preuve, le }: DataOf<'remettreBilan'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  const bilan = exigerBilan(dossier, exercice);
  const { remise } = bilan;
  if (remise.statut === 'faite' && remise.contenu.sha256 === contenu.sha256) return [];
  exigerNonAccepte(bilan);
  if (remise.statut === 'faite')
    throw new Refusal(
      'bilan-deja-remis',
      `Le bilan ${exercice} est déjà remis : la coordination peut vous le rendre.`,
    );
  const data = { exercice, contenu, ...(preuve ? { preuve } : {}), ...faitEtSaisie(le, dossier, context) };
  return [{ type: 'BilanRemis', data }];
}
