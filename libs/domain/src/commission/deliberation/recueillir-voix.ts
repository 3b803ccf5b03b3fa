import { aujourdhui } from '../../labellisation/faits.js';
import { Refusal } from '../../refusal.js';
import type { DataOf, VoixExprimee } from '../commands.js';
import type { Context } from '../../labellisation/context.js';
import type { CommissionEvent } from '../events.js';
import { exigerAffaire, exigerSeance } from '../exiger.js';
import { votants, type Commission } from '../state.js';
import { rouvrirDecision } from './rouvrir-decision.js';

/**
 * The vote of a dossier, name by name; taken again, it replaces the one before and reopens what was decided by it.
 * @throws {Refusal} `mode-de-decision`, `vote-non-permis`, `voix-en-double`
 */
export function recueillirVoix(
  { dossier, voix }: DataOf<'recueillirVoix'>,
  commission: Commission,
  context: Context,
): CommissionEvent[] {
  const affaire = exigerAffaire(commission, dossier);
  if (sontLesMemes(voix, affaire.voix)) return [];
  exigerSeance(commission);
  if (commission.mode === 'consensus')
    throw new Refusal('mode-de-decision', 'Cette instance décide par consensus : elle ne vote pas.');
  const permis = votants(commission, affaire).map(({ personne }) => personne);
  if (voix.some(({ personne }) => !permis.includes(personne)))
    throw new Refusal(
      'vote-non-permis',
      'Seuls votent les membres présents qui ont voix délibérative et ne se sont pas déportés.',
      'voix',
    );
  if (new Set(voix.map(({ personne }) => personne)).size < voix.length)
    throw new Refusal('voix-en-double', 'Un membre n’a qu’une voix.', 'voix');
  return [
    { type: 'VoixRecueillies', data: { dossier, voix, le: aujourdhui(context) } },
    ...rouvrirDecision(affaire, context),
  ];
}

const sontLesMemes = (a: readonly VoixExprimee[], b: readonly VoixExprimee[]): boolean =>
  a.length === b.length &&
  a.every(({ personne, voix }) => b.some((autre) => autre.personne === personne && autre.voix === voix));
