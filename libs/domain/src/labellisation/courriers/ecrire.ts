import type { Attente } from './attentes/index.js';
import type { Gabarit } from './gabarits.js';
import type { CourrierIntent } from './intention.js';

/** The mail that asks for what is awaited, or another one of its series. */
export function ecrire(
  { serie, destinataire, gabarits, donnees, lien }: Attente,
  gabarit: Gabarit = gabarits[0],
): CourrierIntent {
  return {
    gabarit,
    destinataire,
    copie: [],
    classe: 'acte',
    donnees,
    serie,
    ...(lien ? { lien } : {}),
  };
}
