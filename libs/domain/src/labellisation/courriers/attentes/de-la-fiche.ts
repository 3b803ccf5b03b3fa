import type { Context } from '../../context.js';
import { delai } from '../../echeances/delai.js';
import { FICHE, serieDuSuivi } from '../../series.js';
import type { Ouverte } from '../../state.js';
import type { Attente } from './attente.js';

export function deLaFiche(dossier: Ouverte, { calendrier, regles }: Context): Attente[] {
  if (dossier.etape !== 'annuaire' || dossier.fiche.statut !== 'a-valider') return [];
  const { suivi, renvoi } = dossier.fiche;
  const serie = serieDuSuivi(FICHE, suivi);
  return [
    {
      serie,
      destinataire: 'professionnel',
      gabarits: [renvoi ? 'fiche-a-reprendre' : 'fiche-a-valider', 'fiche-relance'],
      donnees: {
        dateLimite: delai(dossier, calendrier, suivi, regles.fiche.tache),
        ...(renvoi ? { motif: renvoi.motif.id } : {}),
      },
      lien: { acte: 'fiche', cle: `${serie}/professionnel` },
    },
  ];
}
