import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { aujourdhui } from '../faits.js';
import type { Labellisation } from '../state.js';
import { seriesVivantes } from '../suivis.js';

/**
 * The échéances of its series wait, and somebody has an address to correct. A mail whose matter is settled since needs
 * nobody: its row alone says that it failed.
 */
export function constaterNonRemise(
  echec: DataOf<'constaterNonRemise'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (dossier.nonRemis.some(({ courrier }) => courrier === echec.courrier)) return [];
  if (echec.serie !== undefined && !estVivante(echec, dossier)) return [];
  return [{ type: 'CourrierNonRemis', data: { ...echec, le: aujourdhui(context) } }];
}

const estVivante = ({ serie, destinataire }: DataOf<'constaterNonRemise'>, dossier: Labellisation): boolean =>
  seriesVivantes(dossier).some((vivante) => vivante.serie === serie && vivante.attendu === destinataire);
