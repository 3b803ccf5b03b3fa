import { nomEntretien, serieDuSuivi } from '../../series.js';
import type { Ouverte } from '../../state.js';
import type { Attente } from './attente.js';

export function deLEntretien(dossier: Ouverte): Attente[] {
  if (dossier.etape !== 'entretien' || dossier.entretien.statut !== 'prevu') return [];
  const { rang, date, dureeMinutes, lieu, suivi } = dossier.entretien;
  return [
    {
      serie: serieDuSuivi(nomEntretien(rang), suivi),
      destinataire: 'professionnel',
      gabarits: ['entretien-planifie', 'entretien-rappel'],
      donnees: { rang, date, dureeMinutes, lieu: lieu.id },
    },
  ];
}
