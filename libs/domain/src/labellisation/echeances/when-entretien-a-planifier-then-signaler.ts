import { nomEntretien, serieDuSuivi } from '../series.js';
import { delai } from './delai.js';
import { signalerTache, type Policy } from './policy.js';

/** An interview that nobody planned is signalled to the coordination. */
export const whenEntretienAPlanifierThenSignaler: Policy = (dossier, context) => {
  if (dossier.etape !== 'entretien' || dossier.entretien.statut !== 'a-planifier') return [];
  const { rang, suivi } = dossier.entretien;
  return [
    signalerTache(dossier, context, {
      cle: `${serieDuSuivi(nomEntretien(rang), suivi)}/planifier`,
      jour: delai(dossier, context.calendrier, suivi, context.regles.entretien.planifierSous),
      libelle: 'Tâche : fixer la date de l’entretien',
      condition: 'Sauf si une date est fixée avant',
      tache: 'planifier-entretien',
    }),
  ];
};
