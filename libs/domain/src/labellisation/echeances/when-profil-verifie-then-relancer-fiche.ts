import { FICHE, serieDuSuivi } from '../series.js';
import { delai } from './delai.js';
import { relancer, signalerTache, type Policy } from './policy.js';

/** Remind the professional to validate the card of the directory. */
export const whenProfilVerifieThenRelancerFiche: Policy = (dossier, context) => {
  if (dossier.etape !== 'annuaire' || dossier.fiche.statut !== 'a-valider') return [];
  const { suivi } = dossier.fiche;
  const { calendrier, regles } = context;
  const serie = serieDuSuivi(FICHE, suivi);
  const condition = 'Sauf si la fiche est validée avant';
  const dateLimite = delai(dossier, calendrier, suivi, regles.fiche.tache);
  return [
    ...regles.fiche.relances.map((jours, rang) =>
      relancer(dossier, context, {
        cle: `${serie}/relance-${rang + 1}`,
        jour: delai(dossier, calendrier, suivi, jours),
        libelle: 'Rappel au professionnel : fiche de l’annuaire à valider',
        condition,
        courrier: 'fiche-relance',
        a: 'professionnel',
        dateLimite,
      }),
    ),
    signalerTache(dossier, context, {
      cle: `${serie}/appeler`,
      jour: dateLimite,
      limite: true,
      libelle: 'Tâche : appeler le professionnel au sujet de la fiche',
      condition,
      tache: 'appeler-fiche',
      appeler: 'professionnel',
    }),
  ];
};
