import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CHAMP_COMMANDE } from '@pdn/contracts/ecrans';
import { ouvrirMaison, PUBLIC_URL, type Maison } from './maison.js';
import { formulaireDe, seConnecter } from './navigation.js';
import { parcours } from './parcours.js';

/** From the day the procedure is opened until the employer's former contact is gone. Each test goes on from the last. */
describe('Qui a signé, et la lettre de mise en demeure', () => {
  let maison: Maison;
  let cookie: string;
  let dossier: string;
  beforeAll(async () => {
    maison = await ouvrirMaison();
    cookie = await seConnecter(maison, maison.cles.demo.coordinateur);
    dossier = await parcours(maison).labellise();
  });
  afterAll(() => maison.fermer());

  const lire = async (chemin = '') => {
    const { text } = await maison
      .http()
      .get(`/dossiers/${dossier}${chemin}`)
      .set('Cookie', cookie)
      .expect(200);
    return text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  };
  const donner = (type: string, data: object) => parcours(maison).donner(dossier, type, data);
  const LETTRE = '/mise-en-demeure';

  it('n’a pas de lettre sans procédure', () =>
    maison.http().get(`/dossiers/${dossier}${LETTRE}`).set('Cookie', cookie).expect(404));

  it('montre la lettre où la tâche la demande, à la date voulue, et rien ne part', async () => {
    await donner('ouvrirManquement', {
      obligations: ['bilan-annuel'],
      motif: 'Le bilan 2017 n’est pas remis, après deux appels.',
    });
    expect(await lire()).toContain('Voir la lettre à imprimer');
    const partis = maison.courriers.length;
    const { text } = await maison
      .http()
      .get(`/dossiers/${dossier}${LETTRE}?le=2018-12-03`)
      .set('Cookie', cookie)
      .expect(200);
    expect(text).toMatch(/Le 3.décembre 2018/);
    expect(text).toMatch(/au plus tard le jeudi 3.janvier 2019/);
    expect(text).toContain('À l’attention de Béatrice Duclavier');
    expect(text).toContain('Le bilan 2017 n’est pas remis, après deux appels.');
    expect(text).not.toContain('<script');
    expect(maison.courriers).toHaveLength(partis);
    await maison.http().get(`/dossiers/${dossier}${LETTRE}?le=demain`).set('Cookie', cookie).expect(422);
  });

  it('date l’envoi depuis la lettre, garde le numéro du recommandé dans la chronologie', async () => {
    const page = await maison.http().get(`/dossiers/${dossier}${LETTRE}`).set('Cookie', cookie).expect(200);
    const formulaire = formulaireDe(page.text, 'envoyerMiseEnDemeure');
    await maison
      .http()
      .post(`/dossiers/${dossier}/commandes`)
      .set('Cookie', cookie)
      .set('Origin', PUBLIC_URL)
      .type('form')
      .send({
        ...formulaire,
        [CHAMP_COMMANDE]: formulaire[CHAMP_COMMANDE] ?? randomUUID(),
        mode: 'lettre-recommandee',
        suiviPostal: '1A 234 567 8901 2',
      })
      .expect(303);
    const texte = await lire();
    expect(texte).toContain('1A 234 567 8901 2');
    expect(texte).toMatch(/Voir la lettre du/);
    expect(await maison.sql(`SELECT data::text FROM event WHERE data::text LIKE '%8901%'`)).toEqual([]);
    expect(await lire(LETTRE)).toContain('Envoi enregistré');
  });

  it('le contact change : la lettre et les signatures gardent qui les a reçues et données', async () => {
    await donner('changerContact', {
      contact: { prenom: 'Nadia', nom: 'Roussel', courriel: 'n.roussel@centre-social.example.org' },
    });
    expect(await lire(LETTRE)).toContain('Béatrice Duclavier');
    const panneau = /Sur les mêmes textes pour tous.*?Pour l’administration/.exec(await lire())?.[0] ?? '';
    expect(panneau).toContain('Signé sur papier');
    expect(panneau).not.toContain('Roussel');
  });
});
