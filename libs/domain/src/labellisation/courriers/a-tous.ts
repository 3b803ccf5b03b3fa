import type { Context } from '../context.js';
import type { Destinataire } from '../destinataire.js';
import { LES_DEUX } from './intentions.js';

/** Whoever the end of a label concerns; the Caf where it signed. */
export const aTous = ({ regles }: Context): Destinataire[] => [
  ...LES_DEUX,
  'coordinateur',
  ...(regles.engagements.signataires.includes('caf') ? (['caf'] as const) : []),
];
