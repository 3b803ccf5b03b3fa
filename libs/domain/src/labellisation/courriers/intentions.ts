import type { Destinataire } from '../destinataire.js';
import type { Gabarit } from './gabarits.js';
import type { CourrierIntent } from './intention.js';

type Donnees = CourrierIntent['donnees'];

/** Answers or asks for an act: at least once. */
export const acte = (
  gabarit: Gabarit,
  destinataire: Destinataire,
  donnees: Donnees = {},
): CourrierIntent => ({
  gabarit,
  destinataire,
  copie: [],
  classe: 'acte',
  donnees,
});

/** The same, to each of them. */
export const actePourChacun = (
  gabarit: Gabarit,
  destinataires: readonly Destinataire[],
  donnees: Donnees = {},
): CourrierIntent[] => destinataires.map((destinataire) => acte(gabarit, destinataire, donnees));

export const LES_DEUX = ['employeur', 'professionnel'] as const;
