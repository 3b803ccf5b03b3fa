import { RENOUVELLEMENT, serieDuSuivi } from '../../series.js';
import type { Label } from '../../state.js';
import type { Attente } from './attente.js';

/** Once invited, until they ask. */
export function duRenouvellement({ suivi, terme, renouvellement, finAnnoncee }: Label): Attente[] {
  if (renouvellement.statut !== 'a-demander' || !renouvellement.invite || finAnnoncee) return [];
  const serie = serieDuSuivi(RENOUVELLEMENT, suivi);
  return [
    {
      serie,
      destinataire: 'employeur',
      gabarits: ['renouvellement-invitation', 'renouvellement-relance'],
      donnees: { terme },
      lien: { acte: 'renouvellement', cle: `${serie}/employeur` },
    },
  ];
}
