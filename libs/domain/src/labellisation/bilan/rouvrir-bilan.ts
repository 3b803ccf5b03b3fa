import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { serieDeLaRemise } from '../evolutions/bilan.js';
import { aujourdhui, exigerOuvert, faitEtSaisie } from '../faits.js';
import type { Labellisation } from '../state.js';
import { exigerBilan } from './exiger-bilan.js';

/**
 * Something is to be corrected although it was settled, or it comes after all: both are told, and it goes the whole way
 * again.
 * @throws {Refusal} `bilan-non-ouvert`, `bilan-non-accepte`
 */
export function rouvrirBilan(
  { exercice, motif, le }: DataOf<'rouvrirBilan'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  const { remise } = exigerBilan(dossier, exercice);
  if (remise.statut === 'attendue' && remise.renvoi) return [];
  if (remise.statut !== 'acceptee' && remise.statut !== 'close')
    throw new Refusal(
      'bilan-non-accepte',
      `Le bilan ${exercice} n’est pas encore accepté : il peut être rendu pour correction.`,
    );
  const { calendrier, regles } = context;
  const dateLimite = calendrier.apres(aujourdhui(context), regles.bilan.tache);
  const serie = serieDeLaRemise(remise) + 1;
  const data = { exercice, motif, serie, ...faitEtSaisie(le, dossier, context), dateLimite };
  return [{ type: 'BilanRouvert', data }];
}
