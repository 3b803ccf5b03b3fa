import type { Envoi, EtatEnvoi, Gabarit, Instant } from '@pdn/contracts/ecrans';

const envoi = (
  version: number,
  gabarit: Gabarit,
  destinataire: 'employeur' | 'professionnel',
  etat: EtatEnvoi,
  le: Instant,
  reste: Partial<Envoi> = {},
): Envoi => ({
  id: `${version}-${gabarit}-${destinataire}`,
  version,
  gabarit,
  classe: 'acte',
  destinataire: {
    role: destinataire,
    nom: destinataire === 'employeur' ? 'Hervé Dauphin' : 'Élodie Marquet',
  },
  copie: [],
  etat,
  le,
  ...reste,
});

export const COURRIELS: Envoi[] = [
  envoi(1, 'candidature-recue', 'employeur', 'remis', '2026-03-24T09:12:30.000Z'),
  envoi(2, 'pieces-a-fournir', 'employeur', 'remis', '2026-03-26T08:40:10.000Z'),
  envoi(3, 'pieces-relance', 'employeur', 'incertain', '2026-04-02T07:01:10.000Z', { classe: 'rappel' }),
  envoi(5, 'candidature-eligible', 'employeur', 'remis', '2026-04-08T14:20:10.000Z', {
    copie: [{ role: 'professionnel', nom: 'Élodie Marquet' }],
  }),
  envoi(8, 'engagements-a-signer', 'professionnel', 'remis', '2026-04-23T08:03:20.000Z', {
    lire: '/messages/1',
  }),
  envoi(8, 'engagements-a-signer', 'employeur', 'non-remis', '2026-04-24T08:20:00.000Z', {
    cause: 'boîte pleine',
  }),
  envoi(11, 'engagements-a-signer', 'employeur', 'remis', '2026-04-27T12:31:20.000Z'),
  envoi(21, 'bilan-ouvert', 'professionnel', 'remis', '2026-12-01T08:00:20.000Z'),
];
