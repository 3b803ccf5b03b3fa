import type { Boite, BoiteMessage, MessageEnListe } from '@pdn/contracts/ecrans';

const MESSAGE: MessageEnListe = {
  id: '1',
  recuLe: '2027-01-19T15:20:00.000Z',
  date: '2027-01-19T15:20:00.000Z',
  de: 'Promeneurs du Net de la Manche <envois@pdn-manche.example>',
  a: ['Sandrine Hébert <direction@le-hublot.example>'],
  objet: 'PDN-50-2026-0051 : charte à signer au plus tard le 18 février 2027',
  piecesJointes: 1,
};

export const boite = (changements: Partial<Boite> = {}): Boite => ({
  zone: 'Europe/Paris',
  bureau: 'http://localhost:3000/',
  recherche: '',
  messages: [MESSAGE, { ...MESSAGE, id: '2', piecesJointes: 0, a: ['coordination@pdn-manche.example'] }],
  total: 2,
  pagination: { curseur: null, suivant: null },
  ...changements,
});

export const boiteMessage = (changements: Partial<BoiteMessage> = {}): BoiteMessage => ({
  zone: 'Europe/Paris',
  bureau: 'http://localhost:3000/',
  message: {
    ...MESSAGE,
    copie: [],
    repondreA: 'Claire Lemarié <coordination@pdn-manche.example>',
    identifiant: '<3f1c@pdn-manche.example>',
  },
  html: '/messages/1/html',
  texte:
    'Bonjour Sandrine Hébert,\n\nIl manque votre signature.\n\nhttps://pdn-manche.example/l/8KQ2V7TM4XNB',
  liens: [{ libelle: 'Lire et signer la charte', adresse: 'http://localhost:3000/l/8KQ2V7TM4XNB' }],
  pieces: [{ nom: 'entretien.ics', type: 'text/calendar', octets: 812, adresse: '/messages/1/pieces/0' }],
  source: '/messages/1/source',
  ...changements,
});
