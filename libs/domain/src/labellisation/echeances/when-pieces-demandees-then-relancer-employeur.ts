import { PIECES, serieDuSuivi } from '../series.js';
import { delai } from './delai.js';
import { relancer, signalerTache, type Policy } from './policy.js';

/** Remind the employer of what is missing, then have the coordination call. */
export const whenPiecesDemandeesThenRelancerEmployeur: Policy = (dossier, context) => {
  if (dossier.etape !== 'instruction' || !dossier.pieces) return [];
  const { suivi } = dossier.pieces;
  const { calendrier, regles } = context;
  const serie = serieDuSuivi(PIECES, suivi);
  const condition = 'Sauf si les pièces arrivent avant';
  const dateLimite = delai(dossier, calendrier, suivi, regles.pieces.tache);
  return [
    ...regles.pieces.relances.map((jours, rang) =>
      relancer(dossier, context, {
        cle: `${serie}/relance-${rang + 1}`,
        jour: delai(dossier, calendrier, suivi, jours),
        libelle: 'Rappel à l’employeur : pièces à fournir',
        condition,
        courrier: 'pieces-relance',
        a: 'employeur',
        dateLimite,
      }),
    ),
    signalerTache(dossier, context, {
      cle: `${serie}/appeler`,
      jour: dateLimite,
      limite: true,
      libelle: 'Tâche : appeler l’employeur au sujet des pièces',
      condition,
      tache: 'appeler-pieces',
      appeler: 'employeur',
    }),
  ];
};
