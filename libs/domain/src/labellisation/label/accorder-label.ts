import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, faitEtSaisie } from '../faits.js';
import type { Labellisation, Ouverte } from '../state.js';
import { labelDe } from './label-de.js';
import { exigerTerme } from './terme.js';

/**
 * After the publication of the card, or already after the signatures: a setting of the reseau.
 * @throws {Refusal} `engagements-non-signes`, `fiche-non-publiee`, `label-deja-accorde`, `terme-invalide`
 */
export function accorderLabel(
  { terme, le }: DataOf<'accorderLabel'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  const label = labelDe(dossier);
  if (label?.terme === terme) return [];
  if (label) throw new Refusal('label-deja-accorde', 'Le label est déjà accordé.');
  exigerMoment(dossier, context);
  const date = faitEtSaisie(le, dossier, context);
  exigerTerme(terme, date.le, context);
  return [{ type: 'LabelAccorde', data: { terme, ...date } }];
}

function exigerMoment(dossier: Ouverte, { regles }: Context): void {
  if (dossier.etape === 'label') return;
  if (dossier.etape !== 'profil' && dossier.etape !== 'annuaire')
    throw new Refusal('engagements-non-signes', 'Les engagements ne sont pas encore signés par tous.');
  if (regles.label.moment === 'apres-publication')
    throw new Refusal('fiche-non-publiee', 'La fiche n’est pas encore publiée.');
}
