import { Refusal } from '../../refusal.js';
import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { refuserLeFutur } from '../faits.js';
import type { Labellisation } from '../state.js';
import { champCorrigeable } from './champs-corrigeables.js';

/**
 * The wrong fact stays, the correction is another one: both are read.
 * @throws {Refusal} `saisie-non-corrigeable`, `valeur-invalide`, `date-future`
 */
export function corrigerSaisie(
  { version, champ, valeur, motif }: DataOf<'corrigerSaisie'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (dossier.etape === 'archivee') throw new Refusal('dossier-archive', 'Ce dossier est archivé.');
  const corrige = champCorrigeable(dossier, version, champ);
  if (!corrige)
    throw new Refusal('saisie-non-corrigeable', 'Cette saisie ne peut pas être corrigée ainsi.', 'champ');
  if (corrige.actuel(dossier) === valeur) return [];
  if (!corrige.admet(valeur, dossier))
    throw new Refusal('valeur-invalide', 'Cette valeur n’est pas possible ici.', 'valeur');
  if (corrige.estUnFait && typeof valeur === 'string') refuserLeFutur(valeur, context, 'valeur');
  return [{ type: 'SaisieCorrigee', data: { version, champ, valeur, motif } }];
}
