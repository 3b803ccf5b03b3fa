import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, jourDuFait } from '../faits.js';
import { exigerLabel } from '../label/exiger-label.js';
import type { Labellisation } from '../state.js';

/**
 * The coordination says what is not respected; the letter is then to be sent. Nothing else changes: the label holds and
 * the card stays.
 * @throws {Refusal} `label-non-accorde`, `manquement-deja-ouvert`
 * @see guide de déploiement (Cnaf, 2016): mise en demeure, then exclusion by the Copil
 */
export function ouvrirManquement(
  { obligations, motif, le }: DataOf<'ouvrirManquement'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  const { manquement } = exigerLabel(dossier);
  const ouvert = manquement?.statut === 'clos' ? null : manquement;
  if (ouvert && memes(ouvert.obligations, obligations)) return [];
  if (ouvert) throw new Refusal('manquement-deja-ouvert', 'Une procédure est déjà ouverte dans ce dossier.');
  return [
    {
      type: 'ManquementOuvert',
      data: { rang: (manquement?.rang ?? 0) + 1, obligations, motif, le: jourDuFait(le, dossier, context) },
    },
  ];
}

const memes = (a: string[], b: string[]): boolean => [...a].sort().join() === [...b].sort().join();
