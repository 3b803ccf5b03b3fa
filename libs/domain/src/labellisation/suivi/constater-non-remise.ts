import type { DataOf } from '../commands.js';
import type { Context } from '../context.js';
import type { LabellisationEvent } from '../events.js';
import { aujourdhui } from '../faits.js';
import type { Labellisation } from '../state.js';
import { seriesVivantes } from '../suivis.js';

/**
 * The échéances of its series wait, and somebody has an address to correct. A reminder of which nobody knows whether it left,
 * or that could not be written, holds nothing back: somebody looks. A mail whose matter is settled since needs nobody: its
 * row alone says what became of it.
 */
export function constaterNonRemise(
  echec: DataOf<'constaterNonRemise'>,
  dossier: Labellisation,
  context: Context,
): LabellisationEvent[] {
  if (dossier.nonRemis.some(({ courrier }) => courrier === echec.courrier)) return [];
  if (echec.serie !== undefined && !estVivante(echec, dossier)) return [];
  const { suite, ...courrier } = echec;
  const le = aujourdhui(context);
  return suite
    ? [{ type: 'EnvoiSignale', data: { ...courrier, suite, le } }]
    : [{ type: 'CourrierNonRemis', data: { ...courrier, le } }];
}

const estVivante = ({ serie, destinataire }: DataOf<'constaterNonRemise'>, dossier: Labellisation): boolean =>
  seriesVivantes(dossier).some((vivante) => vivante.serie === serie && vivante.attendu === destinataire);
