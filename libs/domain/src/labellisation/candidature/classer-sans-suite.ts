import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, jourDuFait } from '../faits.js';
import type { Labellisation, Ouverte } from '../state.js';

/**
 * What was asked never came, or nobody came: a person closes the dossier with a motive, and refuses nothing.
 * @throws {Refusal} `rien-en-attente`
 */
export function classerSansSuite(
  { motif, le }: DataOf<'classerSansSuite'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (dossier.etape === 'classee') return [];
  exigerOuvert(dossier);
  if (!peutEtreClassee(dossier))
    throw new Refusal(
      'rien-en-attente',
      'Un dossier se classe sans suite quand il attend quelqu’un qui ne répond pas.',
    );
  return [{ type: 'CandidatureClasseeSansSuite', data: { motif, le: jourDuFait(le, dossier, context) } }];
}

/** It waits for somebody outside, before any signature. */
export function peutEtreClassee(dossier: Ouverte): boolean {
  switch (dossier.etape) {
    case 'instruction':
      return dossier.pieces !== null;
    case 'entretien':
      return dossier.entretien.statut === 'a-planifier' && dossier.entretien.precedent !== null;
    case 'ressource-proposee':
      return dossier.proposition !== null;
    default:
      return dossier.etape === 'liste-attente';
  }
}
