import { PROFIL, serieDuSuivi } from '../series.js';
import { delai } from './delai.js';
import { relancer, signalerTache, type Policy } from './policy.js';

/** Remind the professional while no profile is declared, or while it is to be completed; then it is the coordination's turn. */
export const whenEngagementsCompletesThenRelancerProfil: Policy = (dossier, context) => {
  if (dossier.etape !== 'profil' || dossier.profil.statut !== 'a-creer') return [];
  const { suivi } = dossier.profil;
  const { calendrier, regles } = context;
  const serie = serieDuSuivi(PROFIL, suivi);
  const condition = 'Sauf si le profil est déclaré avant';
  const dateLimite = delai(dossier, calendrier, suivi, regles.profil.tache);
  return [
    ...regles.profil.relances.map((jours, rang) =>
      relancer(dossier, context, {
        cle: `${serie}/relance-${rang + 1}`,
        jour: delai(dossier, calendrier, suivi, jours),
        libelle: 'Rappel au professionnel : profil à créer',
        condition,
        courrier: 'profil-relance',
        a: 'professionnel',
        dateLimite,
      }),
    ),
    signalerTache(dossier, context, {
      cle: `${serie}/appeler`,
      jour: dateLimite,
      limite: true,
      libelle: 'Tâche : appeler le professionnel au sujet du profil',
      condition,
      tache: 'appeler-profil',
      appeler: 'professionnel',
    }),
  ];
};
