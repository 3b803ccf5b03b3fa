import type { Context } from '../../context.js';
import { delai } from '../../echeances/delai.js';
import { PIECES, serieDuSuivi } from '../../series.js';
import type { Ouverte } from '../../state.js';
import type { Attente } from './attente.js';

export function deLaCandidature(dossier: Ouverte, { calendrier, regles }: Context): Attente[] {
  if (dossier.etape !== 'instruction' || !dossier.pieces) return [];
  const { attendues, motif, suivi } = dossier.pieces;
  const dateLimite = delai(dossier, calendrier, suivi, regles.pieces.tache);
  const serie = serieDuSuivi(PIECES, suivi);
  return [
    {
      serie,
      destinataire: 'employeur',
      gabarits: ['pieces-a-fournir', 'pieces-restantes', 'pieces-relance'],
      donnees: { pieces: attendues.join(), motif: motif.id, dateLimite },
      lien: { acte: 'pieces', cle: `${serie}/employeur` },
    },
  ];
}
