import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reconstruire } from '@pdn/persistence';
import { referencePublique } from '../builders/reference-publique.js';
import { gestes } from './gestes.js';
import { ouvrirMaison, type Maison } from './maison.js';
import { seConnecter } from './navigation.js';
import { parcours } from './parcours.js';

interface Lues {
  fiches: { reference: string }[];
  suivant: string | null;
}

describe('L’annuaire public', () => {
  let maison: Maison;
  let dossiers: string[];
  beforeAll(async () => {
    maison = await ouvrirMaison();
    const vie = parcours(maison);
    dossiers = [await vie.labellise(), await vie.labellise(), await vie.labellise()];
  });
  afterAll(() => maison.fermer());

  const lire = async (query = ''): Promise<Lues> =>
    (await maison.http().get(`/api/v1/annuaire/demo${query}`).expect(200)).body;

  /** Page by page, one card each. */
  async function pages(curseur: string | null = null): Promise<Lues[]> {
    const page = await lire(`?limite=1${curseur === null ? '' : `&curseur=${curseur}`}`);
    return [page, ...(page.suivant === null ? [] : await pages(page.suivant))];
  }

  it('montre chaque fiche une fois, d’une page à la suivante, sous une référence qui ne change jamais', async () => {
    const references = (await pages()).flatMap(({ fiches }) => fiches.map(({ reference }) => reference));
    expect(references.sort()).toEqual(dossiers.map(referencePublique).sort());
    expect(referencePublique('0c5b1f6e-6c1f-5d0e-9b7a-2f6d8f1b3a44')).toBe('fa175ad19c22e9228762');
  });

  it('ne dit nulle part le numéro interne d’un dossier, d’un document ou d’une personne', async () => {
    const [premiere] = await pages();
    const curseur = premiere!.suivant!;
    const adresses = [
      ...['', '?limite=1', `?limite=1&curseur=${curseur}`, '?q=aurelie', '?commune=Coutances'].flatMap(
        (query) => [`/annuaire/demo${query}`, `/api/v1/annuaire/demo${query}`],
      ),
      '/candidater/demo/parentalite',
      '/candidater/demo/parentalite?metier=referent-famille',
      '/api/v1/reseaux/demo/programmes/parentalite/eligibilite',
      ...['/connexion', '/sante', '/sante/pret', '/docs/openapi.json'],
    ];
    const reponses: string[] = [];
    for (const adresse of adresses) {
      const { text, headers } = await maison.http().get(adresse).expect(200);
      reponses.push(text, JSON.stringify(headers));
    }
    const dit = [...reponses, Buffer.from(curseur, 'base64url').toString()].join('\n');
    const internes = await maison.sql<{ id: string }>(
      `SELECT split_part(stream, '/', 2) AS id FROM labellisation UNION SELECT numero FROM labellisation
        UNION SELECT id::text FROM document UNION SELECT id::text FROM personne UNION SELECT id::text FROM structure`,
    );
    expect(internes.length).toBeGreaterThan(10);
    expect(internes.filter(({ id }) => dit.includes(id))).toEqual([]);
  });

  it('donne une référence qui n’ouvre rien', async () => {
    const reference = referencePublique(dossiers[0]!);
    const demo = gestes(maison, { reseau: 'demo' });
    const cookie = await seConnecter(maison, maison.cles.demo.coordinateur);
    const lectures = maison.routes().filter((route) => /^GET .*\/:id/.test(route));
    expect(lectures.length).toBeGreaterThan(10);
    for (const route of lectures) {
      const chemin = route.slice('GET '.length).replace(':id', reference);
      const { status } = chemin.startsWith('/api/')
        ? await demo.get(chemin)
        : await maison.http().get(chemin).set('Cookie', cookie);
      expect([route, [404, 422].includes(status)]).toEqual([route, true]);
    }
    await demo.commander(reference, { type: 'declarerEligible', data: {} }).expect(404);
    await demo.get(`/api/v1/essais?dossier=${reference}`).expect(422);
  });

  it('reprend encore là où disait une adresse d’avant', async () => {
    const [{ prenom, structure } = { prenom: '', structure: '' }] = await maison.sql<{
      prenom: string;
      structure: string;
    }>(
      `SELECT d.contenu ->> 'prenom' AS prenom, d.contenu ->> 'structure' AS structure
        FROM fiche_annuaire f JOIN document d ON d.id = f.document`,
    );
    const dAvant = (valeur: string) =>
      Buffer.from(JSON.stringify([valeur, dossiers[0]])).toString('base64url');
    expect((await lire(`?curseur=${dAvant('')}`)).fiches).toHaveLength(3);
    expect((await lire(`?curseur=${dAvant('zzz')}`)).fiches).toEqual([]);
    await lire(`?curseur=${dAvant(`${prenom} ${structure}`.toLowerCase())}`);
  });

  it('garde ses références quand les vues sont refaites', async () => {
    const avant = await lire();
    await maison.sql('DELETE FROM fiche_annuaire');
    await reconstruire(maison.store, new Date().toISOString());
    expect(await lire()).toEqual(avant);
  });
});
