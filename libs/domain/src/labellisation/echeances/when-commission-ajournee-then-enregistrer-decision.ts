import { COMMISSION, serieDuSuivi } from '../series.js';
import { repere, signalerTache, type Policy } from './policy.js';

/** The next session is shown; the day after it, its decision is to be entered. */
export const whenCommissionAjourneeThenEnregistrerDecision: Policy = (dossier, context) => {
  if (dossier.etape !== 'commission' || !dossier.prochaineSeance) return [];
  const serie = serieDuSuivi(COMMISSION, dossier.suivi);
  return [
    repere(context, `${serie}/seance`, dossier.prochaineSeance, 'Séance de la commission', {
      fixe: 'La date de la séance est celle de la commission : elle ne se déplace pas dossier par dossier.',
    }),
    signalerTache(dossier, context, {
      cle: `${serie}/decision`,
      jour: context.calendrier.apres(dossier.prochaineSeance, 1),
      libelle: 'Tâche : enregistrer la décision de la commission',
      condition: 'Sauf si elle est enregistrée avant',
      tache: 'enregistrer-decision-commission',
    }),
  ];
};
