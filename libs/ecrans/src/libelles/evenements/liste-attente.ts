import type { Recits } from './recit.js';

export const RECITS_LISTE_ATTENTE: Recits<
  'CandidatureMiseEnListeDAttente' | 'ListeDAttenteConfirmee' | 'CandidatureSortieDeListeDAttente'
> = {
  CandidatureMiseEnListeDAttente: ({ rang }) => ({
    titre: 'Candidature mise sur la liste d’attente',
    ...(rang !== undefined && { precision: `Rang indicatif du jour : ${rang}` }),
  }),
  ListeDAttenteConfirmee: () => ({ titre: 'Liste d’attente confirmée par l’employeur' }),
  CandidatureSortieDeListeDAttente: () => ({
    titre: 'Sortie de la liste d’attente',
    precision: 'Une place est libre',
  }),
};
