import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { candidature, gestes } from './gestes.js';
import { ouvrirMaison, type Maison } from './maison.js';
import { seConnecter } from './navigation.js';

describe('Un employeur', () => {
  let maison: Maison;
  let cookie: string;
  let structure: string;
  let parentalite: string;
  let jeunesse: string;
  beforeAll(async () => {
    maison = await ouvrirMaison();
    cookie = await seConnecter(maison, maison.cles['50'].coordinateur);
    const { ouvrir, get, commander } = gestes(maison);
    parentalite = (await ouvrir().expect(201)).body.id;
    const { parties } = (await get(`/api/v1/labellisations/${parentalite}`).expect(200)).body;
    structure = parties.structure.id;
    jeunesse = (
      await ouvrir(
        candidature({
          programme: 'jeunesse',
          categorieMetier: 'animateur_jeunesse',
          professionnel: {
            prenom: 'Yohan',
            nom: 'Pinel',
            courriel: 'y.pinel@centre-social.example.org',
          },
          structure: { id: structure },
          contact: { id: parties.contact.id },
        }),
      ).expect(201)
    ).body.id;
    await commander(parentalite, {
      type: 'demanderPieces',
      data: { pieces: ['trame-projet'], motif: 'Les résultats manquent.' },
    }).expect(200);
  });
  afterAll(() => maison.fermer());

  const lire = (chemin: string) => maison.http().get(chemin).set('Cookie', cookie);

  it('a tous ses dossiers, et ce qui est attendu cette année, au jour que dit le courriel', async () => {
    const { body } = await gestes(maison).get(`/api/v1/structures/${structure}`).expect(200);
    expect(body.dossiers.map(({ id }: { id: string }) => id).sort()).toEqual([parentalite, jeunesse].sort());
    const [courriel] = await maison.sql<{ limite: string }>(
      `SELECT donnees ->> 'dateLimite' AS limite FROM courrier WHERE gabarit = 'pieces-a-fournir'`,
    );
    expect(body.obligations).toEqual([
      {
        ...{ dossier: parentalite, cle: 'pieces/employeur', type: 'pieces', qui: 'employeur' },
        ...{ exercice: null, statut: 'attendu', du: null, limite: courriel!.limite, le: null },
      },
    ]);
    expect(body.annees).toContain(body.annee);
  });

  it('n’a rien d’une autre année, et refuse une année qui n’en est pas une', async () => {
    const { get } = gestes(maison);
    const { body } = await get(`/api/v1/structures/${structure}?annee=2019`).expect(200);
    expect(body).toMatchObject({ annee: 2019, obligations: [] });
    await get(`/api/v1/structures/${structure}?annee=20`).expect(422);
    await get('/api/v1/structures/inconnue').expect(404);
  });

  it('se trouve par son nom, sa commune ou son SIRET', async () => {
    for (const q of ['coutances', 'centre social', '00005001300010']) {
      const { body } = await gestes(maison).get('/api/v1/structures').query({ q }).expect(200);
      expect(body.employeurs).toEqual([
        expect.objectContaining({ id: structure, dossiers: 2, enCours: 2, siret: '00005001300010' }),
      ]);
    }
    const { text } = await lire('/structures?q=COUTANCES').expect(200);
    expect(text).toContain(`/structures/${structure}`);
  });

  it('a sa page, où mènent le dossier et la liste', async () => {
    for (const chemin of ['/dossiers', `/dossiers/${parentalite}`])
      expect((await lire(chemin).expect(200)).text).toContain(`href="/structures/${structure}"`);
    const { text } = await lire(`/structures/${structure}`).expect(200);
    expect(text).toContain('Pièces de la candidature');
    expect(text).toContain(`href="/dossiers/${jeunesse}"`);
    expect(text).toContain('Béatrice Duclavier');
    expect(text).not.toContain('<script');
    await lire(`/structures/${structure}?annee=zut`).expect(422);
  });
});
