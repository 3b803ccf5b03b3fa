import { nomEntretien, serieDuSuivi } from '../series.js';
import { repere, signalerTache, type Policy } from './policy.js';

/** The day after the interview, its outcome is to be entered. */
export const whenEntretienPasseThenDemanderAvis: Policy = (dossier, context) => {
  if (dossier.etape !== 'entretien' || dossier.entretien.statut !== 'prevu') return [];
  const { rang, date, suivi } = dossier.entretien;
  const jour = date.slice(0, 10);
  const serie = serieDuSuivi(nomEntretien(rang), suivi);
  return [
    {
      ...repere(context, `${serie}/entretien`, jour, 'Entretien', {
        fixe: 'Pour changer la date de l’entretien, planifiez-le de nouveau.',
      }),
      at: context.calendrier.instant(date),
    },
    signalerTache(dossier, context, {
      cle: `${serie}/avis`,
      jour: context.calendrier.apres(jour, 1),
      libelle: 'Tâche : rendre l’avis de l’entretien',
      condition: 'Sauf si l’issue est enregistrée avant',
      tache: 'rendre-avis-entretien',
    }),
  ];
};
