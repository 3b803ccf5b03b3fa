import type { Cadre } from '@pdn/contracts/ecrans';

/** Invented people; times of the mock-ups: Tuesday 19 January 2027 in the Manche. */
export const cadre = (changements: Partial<Cadre> = {}): Cadre => ({
  reseau: {
    cle: '50',
    nom: 'Manche',
    duNom: 'de la Manche',
    coordination: {
      nom: 'Claire Lemarié',
      courriel: 'coordination@pdn-manche.example',
      telephone: '02 61 91 00 10',
    },
  },
  maintenant: '2027-01-19T15:20:00.000Z',
  zone: 'Europe/Paris',
  exercice: false,
  session: null,
  liens: {},
  ...changements,
});

export const cadreDuBureau = (changements: Partial<Cadre> = {}): Cadre =>
  cadre({
    session: { nom: 'Claire Lemarié', role: 'coordinateur', jeton: 'jeton-d-exemple' },
    liens: { annuaire: '/annuaire/50', boite: 'http://localhost:8025', documentation: '/docs' },
    ...changements,
  });
