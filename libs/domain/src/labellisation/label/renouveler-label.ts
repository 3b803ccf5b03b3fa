import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { exigerOuvert, faitEtSaisie } from '../faits.js';
import type { Labellisation } from '../state.js';
import { exigerLabel } from './exiger-label.js';
import { exigerTerme } from './terme.js';

/** Never tacit: the employer asked for it. @throws {Refusal} `label-non-accorde`, `renouvellement-non-demande`, `terme-invalide` */
export function renouvelerLabel(
  { terme, le }: DataOf<'renouvelerLabel'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  exigerOuvert(dossier);
  const label = exigerLabel(dossier);
  const { renouvellement } = label;
  if (estDejaRenouvele(dossier) && renouvellement.statut === 'a-demander' && terme === label.terme) return [];
  if (renouvellement.statut !== 'demande')
    throw new Refusal('renouvellement-non-demande', 'L’employeur n’a pas demandé le renouvellement.');
  exigerTerme(terme, label.terme, context);
  return [{ type: 'LabelRenouvele', data: { terme, ...faitEtSaisie(le, dossier, context) } }];
}

const estDejaRenouvele = ({ corrigeables }: Labellisation): boolean =>
  corrigeables.LabelRenouvele !== undefined;
