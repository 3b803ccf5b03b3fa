import { beforeAll, describe, expect, it } from '@jest/globals';
import PostalMime, { type Email } from 'postal-mime';
import { exemple, seul } from '../exemples/exemple.js';
import { rendre } from '../rendre.js';
import { enMime } from './mime.js';

const publicUrl = 'https://parcours.example.org';
const entete = (email: Email, nom: string) => email.headers.find(({ key }) => key === nom)?.value;

describe('Le message qui part', () => {
  const message = rendre(seul(exemple('entretien-planifie')), { publicUrl });
  let email: Email;
  beforeAll(async () => {
    email = await PostalMime.parse(await enMime(message));
  });

  it('vient du réseau, répond à la coordination, et porte la date du courrier', () => {
    expect(email.from).toMatchObject({
      name: 'Promeneurs du Net de la Manche',
      address: 'envois@pdn-manche.example.org',
    });
    expect(email.replyTo).toMatchObject([
      { name: 'Claire Lemarié', address: 'coordination@pdn-manche.example.org' },
    ]);
    expect(email.to).toMatchObject([{ name: 'Inès Quoniam', address: 'ines.quoniam@le-hublot.example.org' }]);
    expect(email.date).toBe('2018-11-26T13:00:00.000Z');
    expect(email.subject).toBe(message.subject);
  });

  it('a le même identifiant à chaque envoi, et le même contenu à l’octet près', async () => {
    expect(email.messageId).toBe('<3f6f1c0e-5d0a-5b7e-9c3e-0123456789ab@pdn-manche.example.org>');
    expect(await enMime(rendre(seul(exemple('entretien-planifie')), { publicUrl }))).toEqual(
      await enMime(message),
    );
  });

  it('a les deux versions et le rendez-vous', () => {
    expect(email.text?.trim()).toBe(message.text.trim());
    expect(email.html?.trim()).toBe(message.html.trim());
    expect(email.attachments).toMatchObject([
      { filename: 'rendez-vous.ics', mimeType: 'text/calendar', method: 'PUBLISH' },
    ]);
  });

  it('n’a que des identifiants dans ses en-têtes propres, et ne demande pas de réponse automatique', () => {
    const propres = email.headers
      .filter(({ key }) => key.startsWith('x-'))
      .map(({ key, value }) => [key, value]);
    expect(propres).toEqual([
      ['x-pdn-courrier', '3f6f1c0e-5d0a-5b7e-9c3e-0123456789ab'],
      ['x-pdn-gabarit', 'entretien-planifie'],
      ['x-pdn-dossier', 'PDN-50-2018-0007'],
    ]);
    expect(entete(email, 'auto-submitted')).toBe('auto-generated');
  });
});

describe('Une personne dont le nom ou l’adresse contient une fin de ligne', () => {
  const piege = {
    prenom: 'A\r\nBcc: b@x.example',
    nom: '<c@x.example>, "D"',
    courriel: 'a@y.example\r\nBcc: e@x.example',
  };

  it('n’ajoute ni en-tête ni destinataire', async () => {
    const courrier = exemple('candidature-recue', {
      destinataire: { ...piege, courriel: 'a@y.example' },
      copie: [piege],
    });
    const reseau = { ...courrier.reseau, nom: 'R\r\nBcc: f@x.example' };
    const email = await PostalMime.parse(await enMime(rendre(seul({ ...courrier, reseau }), { publicUrl })));
    expect(email.bcc).toBeUndefined();
    expect(entete(email, 'bcc')).toBeUndefined();
    expect(email.to).toHaveLength(1);
    expect(email.to?.[0]).toMatchObject({ address: 'a@y.example' });
    expect(email.cc ?? []).toEqual([]);
    expect(email.from?.address).toBe('envois@pdn-manche.example.org');
  });
});
