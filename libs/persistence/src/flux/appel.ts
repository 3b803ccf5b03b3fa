import type { Appel, VueAppel } from '@pdn/domain';
import type { Genre } from './flux.js';

export const APPEL: Genre<Appel, VueAppel> = {
  table: 'appel',
  colonnes: ({ titre, ouvreLe, clotureLe, invites, candidatures }) => ({
    ...{ titre, invites, candidatures },
    ouvre_le: ouvreLe,
    cloture_le: clotureLe,
  }),
  /** The call and the dossiers that answer it are found together. */
  attributs: (_vue, id) => ({ appel: id, terme: null }),
  fiche: () => null,
  contexte: async () => ({}),
};
