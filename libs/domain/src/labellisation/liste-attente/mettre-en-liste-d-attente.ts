import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import { exigerEntretien } from '../entretien/exiger-entretien.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, faitEtSaisie } from '../faits.js';
import type { Labellisation } from '../state.js';

/**
 * Every training place is taken: the candidature stays admitted and waits, before its interview or after a favourable
 * one. A rank is told without promise.
 * @throws {Refusal} `pas-en-entretien`, `entretien-prevu`
 */
export function mettreEnListeDAttente(
  { motif, rang, le }: DataOf<'mettreEnListeDAttente'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (dossier.etape === 'liste-attente') return [];
  exigerOuvert(dossier);
  exigerEntretien(dossier);
  if (dossier.entretien.statut === 'prevu')
    throw new Refusal('entretien-prevu', 'Un entretien est prévu : tenez-le, ou annulez-le d’abord.');
  const date = faitEtSaisie(le, dossier, context);
  const data = { motif, ...(rang === undefined ? {} : { rang }), ...date };
  return [{ type: 'CandidatureMiseEnListeDAttente', data }];
}
