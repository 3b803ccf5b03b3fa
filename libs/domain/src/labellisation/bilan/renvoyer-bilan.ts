import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { aujourdhui, exigerOuvert, faitEtSaisie } from '../faits.js';
import type { Labellisation } from '../state.js';
import { exigerBilan, exigerNonAccepte } from './exiger-bilan.js';

/**
 * To be completed: a new series starts that day, with at least the time that the coordination waits before calling.
 * @throws {Refusal} `bilan-non-ouvert`, `bilan-non-remis`, `bilan-deja-accepte`
 */
export function renvoyerBilan(
  { exercice, motif, le }: DataOf<'renvoyerBilan'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  const bilan = exigerBilan(dossier, exercice);
  const { remise, dateLimite } = bilan;
  if (remise.statut === 'attendue' && remise.renvoi) return [];
  exigerNonAccepte(bilan);
  if (remise.statut !== 'faite')
    throw new Refusal('bilan-non-remis', `Le bilan ${exercice} n’est pas encore remis.`);
  const date = faitEtSaisie(le, dossier, context);
  const { calendrier, regles } = context;
  const repoussee = calendrier.apres(aujourdhui(context), regles.bilan.tache);
  return [
    {
      type: 'BilanRenvoye',
      data: {
        exercice,
        motif,
        serie: remise.serie + 1,
        ...date,
        ...(repoussee > dateLimite ? { dateLimite: repoussee } : {}),
      },
    },
  ];
}
