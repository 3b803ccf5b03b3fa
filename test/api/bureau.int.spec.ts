import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CHAMP_COMMANDE, CHAMP_VERSION } from '@pdn/contracts/ecrans';
import { gestes } from './gestes.js';
import { ouvrirMaison, PUBLIC_URL, type Maison } from './maison.js';
import { formulaireDe, seConnecter } from './navigation.js';

describe('Le bureau', () => {
  let maison: Maison;
  let cookie: string;
  beforeAll(async () => {
    maison = await ouvrirMaison();
    cookie = await seConnecter(maison, maison.cles['50'].coordinateur);
  });
  afterAll(() => maison.fermer());

  const ouvrir = async (): Promise<string> => (await gestes(maison).ouvrir().expect(201)).body.id;
  const lire = (chemin: string) => maison.http().get(chemin).set('Cookie', cookie);
  const envoyer = (dossier: string, corps: object, origine = PUBLIC_URL) =>
    maison
      .http()
      .post(`/dossiers/${dossier}/commandes`)
      .set('Cookie', cookie)
      .set('Origin', origine)
      .type('form')
      .send(corps);
  const formulaire = async (dossier: string, type: string) =>
    formulaireDe((await lire(`/dossiers/${dossier}`).expect(200)).text, type);
  const version = async (dossier: string) =>
    (await gestes(maison).get(`/api/v1/labellisations/${dossier}`).expect(200)).body.version;
  const DEMANDE = { pieces: 'trame-projet', motif: 'Les résultats manquent.' };

  it('s’ouvre avec une clé, par un cookie que nul script ne lit', async () => {
    const { headers } = await maison
      .http()
      .post('/connexion')
      .set('Origin', PUBLIC_URL)
      .type('form')
      .send({ cle: maison.cles['50'].caf, suite: '/dossiers?etat=actif' })
      .expect(303);
    expect(headers['location']).toBe('/dossiers?etat=actif');
    expect(headers['set-cookie']?.[0]).toMatch(
      /^parcours=[^;]+; Max-Age=43200; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/,
    );
    expect(headers['set-cookie']?.[0]).not.toContain(maison.cles['50'].caf);
  });

  it.each(['//ailleurs.example', '/\\ailleurs.example', 'https://ailleurs.example', 'javascript:alert(1)'])(
    'ne renvoie pas ailleurs : %s',
    async (suite) => {
      const { headers } = await maison
        .http()
        .post('/connexion')
        .set('Origin', PUBLIC_URL)
        .type('form')
        .send({ cle: maison.cles['50'].caf, suite })
        .expect(303);
      expect(headers['location']).toBe('/dossiers');
    },
  );

  it('refuse un cookie retouché, ou prolongé', async () => {
    const [empreinte, fin, signature] = cookie.split('.');
    for (const faux of [
      `${empreinte}.${Number(fin) + 1}.${signature}`,
      `${empreinte}.${fin}.${'A'.repeat(43)}`,
      `${empreinte}.${fin}`,
    ])
      await maison.http().get('/dossiers').set('Cookie', faux).expect(302);
  });

  it('liste les dossiers, et montre l’un d’eux avec ce que l’on peut décider', async () => {
    const dossier = await ouvrir();
    expect((await lire('/dossiers').expect(200)).text).toContain(`/dossiers/${dossier}`);
    const { text, headers } = await lire(`/dossiers/${dossier}`).expect(200);
    expect(text).toContain('Aurélie Delamaquette');
    expect(text).toContain('id="commande-declarerEligible"');
    expect(text).not.toContain('<script');
    expect(text).not.toContain('temporal.test');
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'same-origin' });
  });

  it('donne une commande, et le dit', async () => {
    const dossier = await ouvrir();
    const caches = await formulaire(dossier, 'demanderPieces');
    const { headers } = await envoyer(dossier, { ...caches, ...DEMANDE }).expect(303);
    expect(headers['location']).toBe(`/dossiers/${dossier}?fait=demanderPieces`);
    const { text } = await lire(headers['location']!).expect(200);
    expect(text).toContain('C’est enregistré');
    expect(text).toContain('Les résultats manquent.');
  });

  it('deux clics sur le même bouton n’ont qu’un effet', async () => {
    const dossier = await ouvrir();
    const caches = await formulaire(dossier, 'demanderPieces');
    await envoyer(dossier, { ...caches, ...DEMANDE }).expect(303);
    await envoyer(dossier, { ...caches, ...DEMANDE }).expect(303);
    expect(await version(dossier)).toBe(2);
  });

  it('garde ce qui est écrit quand c’est refusé, et dit où', async () => {
    const dossier = await ouvrir();
    const caches = await formulaire(dossier, 'demanderPieces');
    const avant = await maison.compter();
    const { text } = await envoyer(dossier, { ...caches, pieces: 'trame-projet', motif: '' }).expect(422);
    expect(text).toContain('id="commande-demanderPieces" open=""');
    expect(text).toMatch(/value="trame-projet"[^>]*checked=""|checked=""[^>]*value="trame-projet"/);
    expect(text).toContain('Ce champ est obligatoire.');
    expect(await maison.compter()).toEqual(avant);
  });

  it('refuse ce qui a changé depuis la lecture, sous un nouvel identifiant', async () => {
    const dossier = await ouvrir();
    const caches = await formulaire(dossier, 'demanderPieces');
    await gestes(maison).commander(dossier, { type: 'declarerComplete', data: {} }).expect(200);
    const { text } = await envoyer(dossier, { ...caches, ...DEMANDE }).expect(412);
    expect(text).toContain('Les résultats manquent.');
    const suivants = formulaireDe(text, 'demanderPieces');
    expect(suivants[CHAMP_VERSION]).toBe('2');
    expect(suivants[CHAMP_COMMANDE]).not.toBe(caches[CHAMP_COMMANDE]);
    await envoyer(dossier, { ...suivants, ...DEMANDE }).expect(303);
  });

  it.each([
    ['d’un autre site', 'https://ailleurs.example', {}],
    ['d’une autre session', PUBLIC_URL, { 'pdn-jeton': 'x'.repeat(43) }],
  ])('refuse un formulaire %s', async (_cas, origine, change) => {
    const dossier = await ouvrir();
    const caches = await formulaire(dossier, 'demanderPieces');
    const avant = await maison.compter();
    await envoyer(dossier, { ...caches, ...DEMANDE, ...change }, origine).expect(403);
    expect(await maison.compter()).toEqual(avant);
  });

  it('n’interprète rien de ce qui est écrit', async () => {
    const dossier = await ouvrir();
    const caches = await formulaire(dossier, 'demanderPieces');
    await envoyer(dossier, { ...caches, ...DEMANDE, motif: '<img src=x onerror=alert(1)>' }).expect(303);
    const { text } = await lire(`/dossiers/${dossier}`).expect(200);
    expect(text).not.toContain('<img');
    expect(text).toContain('&lt;img src=x');
  });

  it('montre à l’administration le chemin vers Temporal', async () => {
    const dossier = await ouvrir();
    const admin = await seConnecter(maison, maison.cles['50'].administrateur);
    const { text } = await maison.http().get(`/dossiers/${dossier}`).set('Cookie', admin).expect(200);
    expect(text).toContain(`http://temporal.test/namespaces/default/workflows/labellisation%2F${dossier}`);
  });

  it('dit qu’un exercice en est un, à son heure', async () => {
    const demo = await seConnecter(maison, maison.cles.demo.coordinateur);
    const { text } = await maison.http().get('/dossiers').set('Cookie', demo).expect(200);
    expect(text).toMatch(/Exercice[\s\S]*1<sup>er<\/sup>\s*octobre\s2018/u);
  });

  it('se ferme', async () => {
    const caches = formulaireDe((await lire('/dossiers')).text, 'deconnexion');
    const { headers } = await maison
      .http()
      .post('/deconnexion')
      .set('Cookie', cookie)
      .set('Origin', PUBLIC_URL)
      .type('form')
      .send(caches)
      .expect(303);
    expect(headers['set-cookie']?.[0]).toMatch(/^parcours=; Path=\/; Expires=Thu, 01 Jan 1970/);
  });

  it('a une page pour ce qui n’existe pas', async () => {
    expect((await lire(`/dossiers/${randomUUID()}`).expect(404)).text).toContain('Erreur 404');
    expect((await lire('/nulle-part').expect(404)).text).toContain('<!doctype html>');
  });
});
