import type { Destinataire, Gabarit, Jour } from '@pdn/domain';

/** The civil day on which a mail leaves, what it is, to whom, and who is in copy. */
export type CourrierAttendu = readonly [
  jour: Jour,
  gabarit: Gabarit,
  a: Destinataire,
  copie?: readonly Destinataire[],
];
