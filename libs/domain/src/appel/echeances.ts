import type { EcheanceDEntite } from '../entite.js';
import type { Context } from '../labellisation/context.js';
import type { Appel } from './state.js';

export type EcheanceAppel = EcheanceDEntite & { action: { kind: 'cloture' } };

/** All that will happen by itself, by instant. */
export function echeancesAppel(
  { statut, serie, clotureLe }: Appel,
  { calendrier }: Context,
): EcheanceAppel[] {
  if (statut === 'clos') return [];
  return [
    {
      cle: `cloture.${serie}/clore`,
      jour: clotureLe,
      at: calendrier.finDeJour(clotureLe),
      libelle: 'Clôture de l’appel',
      action: { kind: 'cloture' },
    },
  ];
}
