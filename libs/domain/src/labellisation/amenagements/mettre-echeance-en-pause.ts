import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { aujourdhui, exigerOuvert } from '../faits.js';
import type { Labellisation } from '../state.js';
import { retenueDe } from './actes.js';
import { attenteDe } from './deplacer-attente.js';
import { exigerEcheance } from './exiger-echeance.js';

/**
 * One step has no date until somebody takes it up again; with the date of a wait, all steps of the wait, and whoever was
 * told of that date is told that it does not run.
 * @throws {Refusal} `dossier-clos`, and those of `exigerEcheance`
 */
export function mettreEcheanceEnPause(
  { cle, motif }: DataOf<'mettreEcheanceEnPause'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  if (retenueDe(dossier, cle)?.sort === 'en-pause') return [];
  const { jour: du, limite } = exigerEcheance(cle, 'mettre-en-pause', dossier, context);
  const pause = { cle, du, motif, le: aujourdhui(context) };
  return limite
    ? [{ type: 'EcheanceMiseEnPause', data: { ...pause, attente: attenteDe(cle, dossier, context) } }]
    : [{ type: 'EcheanceMiseEnPause', data: pause }];
}
