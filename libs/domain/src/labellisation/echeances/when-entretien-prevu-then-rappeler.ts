import { nomEntretien, serieDuSuivi } from '../series.js';
import { relancer, type Policy } from './policy.js';

/** A reminder before the interview; none when the invitation itself left as late as that. */
export const whenEntretienPrevuThenRappeler: Policy = (dossier, context) => {
  if (dossier.etape !== 'entretien' || dossier.entretien.statut !== 'prevu') return [];
  const { rang, date, suivi } = dossier.entretien;
  const jour = context.calendrier.avant(date.slice(0, 10), context.regles.entretien.rappel);
  if (jour <= suivi.depuis) return [];
  return [
    relancer(dossier, context, {
      cle: `${serieDuSuivi(nomEntretien(rang), suivi)}/rappel`,
      jour,
      libelle: 'Rappel au professionnel : entretien',
      condition: 'Sauf si l’entretien est annulé ou déplacé avant',
      courrier: 'entretien-rappel',
      a: 'professionnel',
      jusqua: context.calendrier.instant(date),
    }),
  ];
};
