import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Test } from 'supertest';
import { candidature, exempleDe, gestes } from './gestes.js';
import { ouvrirMaison, type Maison } from './maison.js';

const DOSSIERS = '/api/v1/labellisations';

describe('Une mauvaise entrée', () => {
  let maison: Maison;
  let dossier: string;
  beforeAll(async () => {
    maison = await ouvrirMaison();
    dossier = (await gestes(maison).ouvrir().expect(201)).body.id;
  });
  afterAll(() => maison.fermer());

  const coordination = () => gestes(maison);
  const brut = (type: string, corps: string | Buffer, chemin = DOSSIERS): Test => {
    const requete = maison
      .http()
      .post(chemin)
      .set('Authorization', `Bearer ${maison.cles['50'].coordinateur}`);
    requete.set('Idempotency-Key', randomUUID()).set('Content-Type', type);
    return requete.serialize((tel: unknown) => tel as string).send(corps);
  };
  const demanderPieces = (change: object) => ({
    type: 'demanderPieces',
    data: { ...exempleDe('demanderPieces'), ...change },
  });

  interface Cas {
    nom: string;
    envoyer: () => Test;
    statut: number;
    code?: string;
    champs?: string[];
  }

  const illisibles: Cas[] = [
    {
      nom: 'du JSON coupé',
      envoyer: () => brut('application/json', '{"type": "decl'),
      statut: 400,
      code: 'requete-illisible',
    },
    { nom: 'du JSON avec un commentaire', envoyer: () => brut('application/json', '{} // oui'), statut: 400 },
    { nom: 'un nombre seul', envoyer: () => brut('application/json', '42'), statut: 400 },
    { nom: 'une liste', envoyer: () => brut('application/json', '[]'), statut: 422, champs: [''] },
    { nom: 'rien', envoyer: () => brut('application/json', ''), statut: 422 },
    { nom: 'du texte', envoyer: () => brut('text/plain', 'bonjour'), statut: 415, code: 'format-inconnu' },
    {
      nom: 'un formulaire',
      envoyer: () => brut('application/x-www-form-urlencoded', 'programme=jeunesse'),
      statut: 415,
    },
    { nom: 'un autre encodage', envoyer: () => brut('application/json; charset=latin1', '{}'), statut: 415 },
    {
      nom: 'un contenu énorme',
      envoyer: () => brut('application/json', `{"a":"${'a'.repeat(300_000)}"}`),
      statut: 413,
    },
    {
      nom: 'un contenu qui grossit',
      envoyer: () =>
        brut('application/json', gzipSync(`{"a":"${'a'.repeat(5_000_000)}"}`)).set(
          'Content-Encoding',
          'gzip',
        ),
      statut: 413,
    },
    {
      nom: 'une compression inconnue',
      envoyer: () => brut('application/json', '{}').set('Content-Encoding', 'zip'),
      statut: 415,
    },
  ];

  const sansCle = () =>
    maison.http().post(DOSSIERS).set('Authorization', `Bearer ${maison.cles['50'].coordinateur}`);
  const enTetes: Cas[] = [
    {
      nom: 'aucune clé d’idempotence',
      envoyer: () => sansCle().send(candidature()),
      statut: 422,
      champs: ['Idempotency-Key'],
    },
    {
      nom: 'une clé d’idempotence qui n’est pas un UUID',
      envoyer: () => sansCle().set('Idempotency-Key', "1' OR '1'='1").send(candidature()),
      statut: 422,
      champs: ['Idempotency-Key'],
    },
    {
      nom: 'une version attendue en toutes lettres',
      envoyer: () =>
        coordination()
          .commander(dossier, demanderPieces({}))
          .set('If-Match', 'la dernière'.normalize('NFKD').replace(/[^a-z ]/g, '')),
      statut: 422,
      champs: ['If-Match'],
    },
  ];

  const contenus: Cas[] = [
    {
      nom: 'une commande inconnue',
      envoyer: () => coordination().commander(dossier, { type: 'effacerTout', data: {} }),
      statut: 422,
      champs: ['type'],
    },
    {
      nom: 'une commande du moteur',
      envoyer: () => coordination().commander(dossier, { type: 'declencherEcheance', data: { cle: 'x' } }),
      statut: 422,
      champs: ['type'],
    },
    {
      nom: 'un second dépôt',
      envoyer: () => coordination().commander(dossier, { type: 'deposerCandidature', data: candidature() }),
      statut: 422,
      champs: ['type'],
    },
    {
      nom: 'un mauvais type',
      envoyer: () => coordination().commander(dossier, demanderPieces({ pieces: 'toutes' })),
      statut: 422,
      champs: ['data.pieces'],
    },
    {
      nom: 'un motif sans fin',
      envoyer: () => coordination().commander(dossier, demanderPieces({ motif: 'a'.repeat(100_000) })),
      statut: 422,
      champs: ['data.motif'],
    },
    {
      nom: 'un caractère nul',
      envoyer: () => coordination().commander(dossier, demanderPieces({ motif: 'a\0b' })),
      statut: 422,
      champs: ['data.motif'],
    },
    {
      nom: 'un demi-caractère',
      envoyer: () =>
        brut(
          'application/json',
          `{"type":"demanderPieces","data":{"pieces":["trame-projet"],"motif":"\\ud800"}}`,
          `${DOSSIERS}/${dossier}/commandes`,
        ),
      statut: 422,
      champs: ['data.motif'],
    },
    {
      nom: 'un prototype',
      envoyer: () =>
        brut(
          'application/json',
          '{"__proto__":{"admin":true},"type":"declarerComplete","data":{}}',
          `${DOSSIERS}/${dossier}/commandes`,
        ),
      statut: 422,
      champs: ['__proto__'],
    },
    {
      nom: 'un acteur de trop',
      envoyer: () =>
        coordination().commander(dossier, {
          type: 'declarerComplete',
          data: {},
          acteur: { kind: 'systeme' },
        }),
      statut: 422,
      champs: ['acteur'],
    },
    {
      nom: 'un courriel d’un autre dossier',
      envoyer: () =>
        coordination().commander(dossier, { type: 'renvoyerCourrier', data: { courrier: randomUUID() } }),
      statut: 422,
      champs: ['data.courrier'],
    },
    {
      nom: 'un SIRET faux',
      envoyer: () =>
        coordination().ouvrir(
          candidature({ structure: { nom: 'X', siret: '00005001300011', commune: 'Y' } }),
        ),
      statut: 422,
      champs: ['structure.siret'],
    },
    { nom: 'une ouverture vide', envoyer: () => coordination().ouvrir({}), statut: 422 },
  ];

  const adresses: Cas[] = [
    {
      nom: 'un dossier inconnu',
      envoyer: () => coordination().get(`${DOSSIERS}/${randomUUID()}`),
      statut: 404,
      code: 'introuvable',
    },
    {
      nom: 'un dossier qui n’est pas un UUID',
      envoyer: () => coordination().get(`${DOSSIERS}/42`),
      statut: 404,
      code: 'introuvable',
    },
    {
      nom: 'un dossier au caractère nul',
      envoyer: () => coordination().get(`${DOSSIERS}/%00`),
      statut: 404,
      code: 'introuvable',
    },
    { nom: 'une adresse mal codée', envoyer: () => coordination().get(`${DOSSIERS}/%E0%A4%A`), statut: 400 },
    {
      nom: 'une commande à un dossier inconnu',
      envoyer: () => coordination().commander(randomUUID(), demanderPieces({})),
      statut: 404,
      code: 'introuvable',
    },
    {
      nom: 'une adresse inconnue',
      envoyer: () => coordination().get('/api/v1/tout'),
      statut: 404,
      code: 'adresse-inconnue',
    },
    {
      nom: 'une méthode inconnue',
      envoyer: () => maison.http().delete(`${DOSSIERS}/${dossier}`),
      statut: 404,
      code: 'adresse-inconnue',
    },
    {
      nom: 'un filtre inconnu',
      envoyer: () => coordination().get(`${DOSSIERS}?admin=1`),
      statut: 422,
      champs: ['admin'],
    },
    {
      nom: 'un tri inconnu',
      envoyer: () => coordination().get(`${DOSSIERS}?tri=1;DROP`),
      statut: 422,
      champs: ['tri'],
    },
    {
      nom: 'une recherche sans fin',
      envoyer: () => coordination().get(`${DOSSIERS}?q=${'a'.repeat(500)}`),
      statut: 422,
      champs: ['q'],
    },
    {
      nom: 'une recherche au caractère nul',
      envoyer: () => coordination().get(`${DOSSIERS}?q=%00`),
      statut: 422,
      champs: ['q'],
    },
    {
      nom: 'une page de mille lignes',
      envoyer: () => coordination().get(`${DOSSIERS}?limite=1000`),
      statut: 422,
      champs: ['limite'],
    },
    {
      nom: 'un curseur inventé',
      envoyer: () => coordination().get(`${DOSSIERS}?curseur=%27`),
      statut: 422,
      champs: ['curseur'],
    },
    {
      nom: 'un curseur piégé',
      envoyer: () =>
        coordination().get(`${DOSSIERS}?curseur=${Buffer.from('["\\u0000","x"]').toString('base64url')}`),
      statut: 422,
      champs: ['curseur'],
    },
    {
      nom: 'un réseau inconnu',
      envoyer: () => maison.http().get('/api/v1/annuaire/99'),
      statut: 404,
      code: 'reseau-inconnu',
    },
    {
      nom: 'un réseau piégé',
      envoyer: () => maison.http().get(`/api/v1/annuaire/${encodeURIComponent("x'; --")}`),
      statut: 404,
    },
    {
      nom: 'une horloge réelle',
      envoyer: () => coordination().avancer('2100-01-01', '50'),
      statut: 409,
      code: 'pas-un-exercice',
    },
    {
      nom: 'une horloge qui recule',
      envoyer: () => gestes(maison, { reseau: 'demo' }).avancer('2018-09-01'),
      statut: 409,
      code: 'horloge-en-arriere',
    },
    {
      nom: 'une date d’avance illisible',
      envoyer: () => gestes(maison, { reseau: 'demo' }).avancer('demain'),
      statut: 422,
      champs: ['jusqua'],
    },
  ];

  it.each([...illisibles, ...enTetes, ...contenus, ...adresses].map((cas): [string, Cas] => [cas.nom, cas]))(
    '%s est refusée clairement et ne change rien',
    async (_nom, { envoyer, statut, code, champs }) => {
      const avant = await maison.compter();
      const { status, body, headers, text } = await envoyer();
      expect({ status, body }).toMatchObject({
        status: statut,
        body: { status: statut, detail: expect.stringMatching(/^[A-ZÀÉ].*\.$/) },
      });
      expect(headers['content-type']).toMatch('application/problem+json');
      if (code) expect(body.code).toBe(code);
      if (champs) expect((body.champs as { champ: string }[]).map(({ champ }) => champ)).toEqual(champs);
      expect(text).not.toMatch(/node_modules|\.ts:|SELECT|stack/);
      expect(await maison.compter()).toEqual(avant);
    },
  );

  it('en l’état du dossier ne laisse que son refus', async () => {
    const avant = await maison.compter();
    await coordination()
      .commander(dossier, { type: 'accepterBilan', data: { exercice: 2027 } })
      .expect(409);
    expect(await maison.compter()).toEqual({ ...avant, commande: String(Number(avant['commande']) + 1) });
  });

  it('répétée pour deviner un lien est freinée', async () => {
    const avant = await maison.compter();
    const statuts: number[] = [];
    for (let essai = 0; essai < 40; essai++) {
      const jeton = randomUUID().replaceAll('-', '').padEnd(43, 'x');
      statuts.push((await maison.http('10.1.0.1').get(`/l/${jeton}`)).status);
    }
    expect(statuts).toEqual([...Array<number>(30).fill(404), ...Array<number>(10).fill(429)]);
    await maison
      .http('10.1.0.2')
      .get(`/l/${'x'.repeat(43)}`)
      .expect(404);
    expect(await maison.compter()).toEqual(avant);
  });

  it('répétée pour deviner une clé est freinée, et les autres travaillent', async () => {
    const statuts: number[] = [];
    for (let essai = 0; essai < 32; essai++)
      statuts.push(
        (await maison.http('10.1.0.3').get(DOSSIERS).set('Authorization', `Bearer pdn_${essai}`)).status,
      );
    expect(statuts).toEqual([...Array<number>(30).fill(401), 429, 429]);
    await coordination().get(DOSSIERS).expect(200);
  });
});
