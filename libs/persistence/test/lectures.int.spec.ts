import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { streamOf } from '@pdn/contracts/temporal';
import {
  creerCle,
  creerReseau,
  lireAnnuaire,
  lireChronologie,
  lireDossier,
  listerCles,
  listerDossiers,
  listerReseaux,
  publierRegles,
  resoudreCle,
  revoquerCle,
  trouverReseau,
} from '../src/index.js';
import type { DemandeListe } from '../src/index.js';
import { reglesParDefaut } from '@pdn/domain';
import { contient, motif, simple } from '../src/lectures/page.js';
import { candidature, COORDINATEUR, faire, MAINTENANT, ouvrirBase, reseau, type Base } from './base.js';
import { Vie } from './vie.js';

describe('The list of dossiers', () => {
  let base: Base;
  beforeAll(async () => {
    base = await ouvrirBase();
    for (const [prenom, nom, commune] of [
      ['Élodie', 'Zola', 'Saint-Lô'],
      ['Aurélie', 'Étienne', 'Coutances'],
      ['Bruno', 'Eiffel', 'Avranches'],
      ['Chloé', 'Martin', 'Coutances'],
      ['Denis', 'Bernard', '100 % Ville'],
    ] as const) {
      const command = candidature();
      const [professionnel, contact] = command.personnes as [object, object];
      await faire(base.store, {
        ...command,
        personnes: [{ ...professionnel, prenom, nom }, contact] as NonNullable<typeof command.personnes>,
        structures: command.structures!.map((structure) => ({ ...structure, commune })),
      });
    }
    await faire(base.store, candidature({ reseau: '61' }));
    await faire(base.store, { ...candidature(), personnes: [] });
  });
  afterAll(() => base.close());

  const noms = async (demande: DemandeListe) =>
    (await listerDossiers(base.store, '50', demande)).lignes.map(({ professionnel }) => professionnel?.nom);

  it('shows the dossiers of the reseau, and no lock', async () => {
    const { lignes, total, parEtat, suivant } = await listerDossiers(base.store, '50', {});
    expect(lignes).toHaveLength(5);
    expect({ total, parEtat, suivant }).toEqual({ total: 5, parEtat: { candidature: 5 }, suivant: null });
    expect(lignes[0]).toEqual({
      id: expect.any(String),
      numero: expect.stringMatching(/^PDN-50-2027-/),
      version: 1,
      programme: 'parentalite',
      voie: 'hors-appel',
      etat: 'candidature',
      attenteDe: 'coordinateur',
      deposeeLe: '2027-03-01',
      labelAccordeLe: null,
      terme: null,
      clos: false,
      professionnel: { id: expect.any(String), prenom: expect.any(String), nom: expect.any(String) },
      structure: { id: expect.any(String), nom: 'Centre social', commune: expect.any(String) },
      tache: { type: 'instruire-candidature', raison: expect.any(String), depuis: '2027-03-01' },
      prochaine: null,
    });
  });

  it('is sorted as one reads names, accents aside', async () => {
    expect(await noms({ tri: 'nom' })).toEqual(['Bernard', 'Eiffel', 'Étienne', 'Martin', 'Zola']);
    expect(await noms({ tri: 'nom', sens: 'decroissant' })).toEqual([
      'Zola',
      'Martin',
      'Étienne',
      'Eiffel',
      'Bernard',
    ]);
  });

  it.each(['echeance', 'numero', 'nom', 'structure', 'etat', 'attente'] as const)(
    'sorted by %s, is read page by page, each row once',
    async (tri) => {
      for (const sens of ['croissant', 'decroissant'] as const) {
        const seen: string[] = [];
        for (let curseur: string | null | undefined; curseur !== null;) {
          const page = await listerDossiers(base.store, '50', {
            tri,
            sens,
            limite: 2,
            ...(curseur && { curseur }),
          });
          expect(page.total).toBe(5);
          seen.push(...page.lignes.map(({ id }) => id));
          curseur = page.suivant;
        }
        const whole = (await listerDossiers(base.store, '50', { tri, sens })).lignes.map(({ id }) => id);
        expect(seen).toEqual(whole);
      }
    },
  );

  it.each([
    [{ q: 'etienne' }, ['Étienne']],
    [{ q: 'ÉLODIE zo' }, ['Zola']],
    [{ q: 'coutances' }, ['Étienne', 'Martin']],
    [{ q: '%' }, ['Bernard']],
    [{ q: '_' }, []],
    [{ q: `'; DROP TABLE event; --` }, []],
    [{ etat: 'candidature' }, ['Bernard', 'Eiffel', 'Étienne', 'Martin', 'Zola']],
    [{ etat: 'en-cours', attente: 'employeur' }, []],
    [{ programme: 'jeunesse' }, []],
  ] as const)('finds %j', async (filtres, expected) =>
    expect(await noms({ ...filtres, tri: 'nom' })).toEqual(expected),
  );

  it.each(['', 'x', 'bnVsbA', 'WzEsMl0'])(
    'begins again under a cursor that is not ours (%j)',
    async (curseur) => expect(await noms({ tri: 'nom', curseur })).toHaveLength(5),
  );
});

describe('A dossier', () => {
  let base: Base;
  let vie: Vie;
  beforeAll(async () => {
    base = await ouvrirBase();
    vie = new Vie(base.store);
    await vie.aLActif(MAINTENANT, '2029-02-28');
  });
  afterAll(() => base.close());

  it('is shown with its people, its state, its future and its rules', async () => {
    const dossier = await lireDossier(base.store, '50', vie.dossier, MAINTENANT);
    expect(dossier).toMatchObject({
      id: vie.dossier,
      vue: { etat: 'actif', terme: '2029-02-28', labelAccordeLe: '2027-03-01' },
      parties: {
        professionnel: { prenom: 'Aurélie' },
        contact: { civilite: 'Mme', nom: 'Duclavier', fonction: 'directrice' },
        structure: { siret: '00005001300010', codePostal: '50200', codeInsee: null },
      },
      context: { now: MAINTENANT, regles: { version: 1 } },
    });
    expect(dossier!.echeances.map(({ at }) => at)).toEqual(dossier!.echeances.map(({ at }) => at).sort());
    expect(dossier!.echeances.length).toBeGreaterThan(5);
  });

  it('tells what happened, by whom and through what, and which mails left', async () => {
    const { evenements, courriers, documents } = (await lireChronologie(
      base.store,
      '50',
      streamOf(vie.dossier),
    ))!;
    expect(evenements.map(({ version }) => version)).toEqual(evenements.map((_e, index) => index + 1));
    expect(evenements[0]).toMatchObject({
      evenement: { type: 'CandidatureDeposee' },
      survenuLe: MAINTENANT,
      acteur: { ...COORDINATEUR, auNomDe: 'employeur', nom: null },
    });
    expect(courriers[0]).toMatchObject({ version: 1, gabarit: 'candidature-recue', etat: 'en-cours' });
    const planifie = evenements.find(({ evenement }) => evenement.type === 'EntretienPlanifie')!.evenement;
    const { lieu } = planifie.data as { lieu: { id: string } };
    expect(documents[lieu.id]).toEqual({ type: 'lieu', contenu: 'Salle bleue' });
  });

  it('is unknown to another reseau, and under another id', async () => {
    expect(await lireDossier(base.store, '61', vie.dossier, MAINTENANT)).toBeNull();
    expect(await lireChronologie(base.store, '61', streamOf(vie.dossier))).toBeNull();
    expect(await lireDossier(base.store, '50', randomUUID(), MAINTENANT)).toBeNull();
  });

  it('labelled, stands in the directory until it is suspended', async () => {
    const annuaire = await lireAnnuaire(base.store, '50', {});
    expect(annuaire).toMatchObject({
      total: 1,
      suivant: null,
      communes: [{ nom: 'Coutances', nombre: 1 }],
      fiches: [{ programme: 'parentalite', depuis: '2027-03-01', contenu: { prenom: 'Aurélie' } }],
    });
    expect(
      (await lireAnnuaire(base.store, '50', { commune: 'coutances', q: 'AURELIE', programme: 'parentalite' }))
        .total,
    ).toBe(1);
    expect((await lireAnnuaire(base.store, '50', { commune: 'Avranches' })).total).toBe(0);
    expect((await lireAnnuaire(base.store, '61', {})).total).toBe(0);
    await vie.avecDocument('2027-04-01T09:00:00.000Z', 'suspendre', 'motif', 'Congé.', {
      raison: 'conge-long',
    });
    expect((await lireAnnuaire(base.store, '50', {})).total).toBe(0);
    await vie.faire('2027-05-03T09:00:00.000Z', 'reprendre', {});
    expect((await lireAnnuaire(base.store, '50', {})).total).toBe(1);
  });
});

describe('A text that is looked for', () => {
  let base: Base;
  beforeAll(async () => {
    base = await ouvrirBase();
  });
  afterAll(() => base.close());

  const TEXTES = [
    'Élodie Référente famille, Centre social « L’Œuvre » 100 % (Saint-Lô)',
    'ELODIE [https://reseau.example.org/a.b*c] \\ {x|y}^$ ñandù ß',
    'Noëmie Ÿves 😀',
  ];
  const CHERCHES = [
    ...[
      'elodie',
      'ÉLODIE',
      'reference',
      'œuvre',
      '%',
      '_',
      '(saint',
      'saint-lo',
      '.',
      'a.b*c',
      '\\',
      '[',
      ']',
    ],
    ...['{x|y}^$', 'ÑANDU', 'nandu', 'ß', 'ss', 'yves', 'i', '😀', '***:x', '(?i)', '?', '^elodie'],
  ];

  it.each(TEXTES)('is found in %s as by leaving case and accents aside', async (texte) => {
    for (const q of CHERCHES) {
      const [trouve] = await base.sql<{ simplement: boolean; parMotif: boolean }>(
        `SELECT ${simple('$1::text')} LIKE ${simple('$2::text')} AS simplement, $1 ~ $3 AS "parMotif"`,
        [texte, contient(q), motif(q)],
      );
      expect([q, trouve?.parMotif]).toEqual([q, trouve?.simplement]);
    }
  });
});

describe('A reseau', () => {
  let base: Base;
  beforeAll(async () => {
    base = await ouvrirBase();
  });
  afterAll(() => base.close());

  it('is found by its key', async () => {
    expect(await trouverReseau(base.store, '50', MAINTENANT)).toMatchObject({
      nom: 'Manche',
      exercice: false,
      maintenant: MAINTENANT,
    });
    expect(await trouverReseau(base.store, '99', MAINTENANT)).toBeNull();
    expect(await listerReseaux(base.store)).toEqual([
      { cle: '50', nom: 'Manche', exercice: false },
      { cle: '61', nom: 'Manche', exercice: false },
      { cle: 'demo', nom: 'Manche', exercice: true },
    ]);
  });

  it.each([
    ['a key with a space', { cle: 'a b' }],
    ['an unknown zone', { zone: 'Europe/Coutances' }],
    ['a clock that is no instant', { horloge: '2018-10-01' }],
    ['a sender that is no address', { expediteur: 'Manche' }],
  ])('is not made with %s', (_what, change) =>
    expect(creerReseau(base.ownerUrl, { ...reseau('70'), ...change })).rejects.toThrow(),
  );

  it('has keys that are shown once and can be revoked', async () => {
    const { id, cle } = await creerCle(base.ownerUrl, {
      reseau: '50',
      role: 'coordinateur',
      nom: 'Ariane Lacoordination',
    });
    const hash = createHash('sha256').update(cle).digest();
    expect(await resoudreCle(base.store, hash)).toEqual({
      id,
      reseau: '50',
      role: 'coordinateur',
      nom: 'Ariane Lacoordination',
    });
    expect(await resoudreCle(base.store, createHash('sha256').update(`${cle}x`).digest())).toBeNull();
    const dump = await base.sql<{ ligne: string }>('SELECT c::text AS ligne FROM cle_api c');
    expect(dump.map(({ ligne }) => ligne).join()).not.toContain(cle);
    expect(await revoquerCle(base.ownerUrl, { reseau: '50', id })).toBe(true);
    expect(await resoudreCle(base.store, hash)).toBeNull();
    expect(await revoquerCle(base.ownerUrl, { reseau: '50', id })).toBe(false);
    expect(await listerCles(base.ownerUrl, '50')).toMatchObject([{ id, revoqueeLe: expect.any(Date) }]);
    expect(await listerCles(base.ownerUrl, '61')).toEqual([]);
  });

  it('publishes regles for the dossiers to come; those that are open keep theirs', async () => {
    const ancien = new Vie(base.store, '61');
    await ancien.deposee(MAINTENANT);
    const { version: _version, ...regles } = reglesParDefaut('parentalite', '61');
    const publiees = await publierRegles(
      base.ownerUrl,
      { ...regles, pieces: { relances: [5], tache: 12 } },
      '2027-03-02T00:00:00.000Z',
    );
    expect(publiees.version).toBe(2);
    const avant = new Vie(base.store, '61');
    await avant.deposee(MAINTENANT);
    const apres = new Vie(base.store, '61');
    await apres.deposee('2027-03-02T09:00:00.000Z');
    const version = async ({ dossier }: Vie) =>
      (await lireDossier(base.store, '61', dossier, MAINTENANT))!.context.regles.version;
    expect([await version(ancien), await version(avant), await version(apres)]).toEqual([1, 1, 2]);
    await expect(
      publierRegles(base.ownerUrl, { ...regles, pieces: { relances: [], tache: -1 } }, MAINTENANT),
    ).rejects.toThrow();
  });

  it('does not open a programme that it has no regles for', async () => {
    await base.sql(`DELETE FROM regles WHERE reseau = '50' AND programme = 'parentalite'`);
    expect((await faire(base.store, candidature())).answer).toMatchObject({
      kind: 'refused',
      code: 'programme-non-ouvert',
    });
  });
});
