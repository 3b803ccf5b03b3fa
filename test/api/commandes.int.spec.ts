import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { candidature, exempleDe, gestes } from './gestes.js';
import { ouvrirMaison, type Maison } from './maison.js';

describe('Les commandes par l’API', () => {
  let maison: Maison;
  let coordination: ReturnType<typeof gestes>;
  beforeAll(async () => {
    maison = await ouvrirMaison();
    coordination = gestes(maison);
  });
  afterAll(() => maison.fermer());

  const ouvrir = async (): Promise<string> => (await coordination.ouvrir().expect(201)).body.id;

  it('ouvrent un dossier, que l’on peut lire', async () => {
    const { body, headers } = await coordination.ouvrir().expect(201);
    expect(body).toEqual({
      id: expect.any(String),
      version: 1,
      events: [{ type: 'CandidatureDeposee', version: 1 }],
    });
    expect(headers).toMatchObject({ location: `/api/v1/labellisations/${body.id}`, etag: '"1"' });

    const lu = await coordination.get(headers['location']!).expect(200);
    expect(lu.headers['etag']).toBe('"1"');
    expect(lu.body).toMatchObject({
      id: body.id,
      numero: expect.stringMatching(/^PDN-50-\d{4}-\d{4}$/),
      version: 1,
      etat: 'candidature',
      attenteDe: 'coordinateur',
      parties: {
        professionnel: { nom: 'Delamaquette', fonction: 'Référente famille' },
        contact: { nom: 'Duclavier' },
        structure: { siret: '00005001300010' },
      },
    });
    expect(lu.body.commandesPossibles).toContainEqual({
      type: 'declarerEligible',
      titre: 'Déclarer la candidature éligible',
      enPersonne: true,
      auNomDe: [],
    });
  });

  it('font avancer un dossier, et la chronologie dit qui, par où et quoi', async () => {
    const dossier = await ouvrir();
    const { body } = await coordination
      .commander(dossier, { type: 'demanderPieces', data: exempleDe('demanderPieces') })
      .expect(200);
    expect(body).toEqual({ version: 2, events: [{ type: 'PiecesDemandees', version: 2 }] });

    const { body: chronologie } = await coordination
      .get(`/api/v1/labellisations/${dossier}/chronologie`)
      .expect(200);
    expect(chronologie.passe).toMatchObject([
      {
        type: 'CandidatureDeposee',
        acteur: { kind: 'coordinateur', through: 'api', auNomDe: 'employeur', nom: 'Clé coordinateur 50' },
      },
      {
        type: 'PiecesDemandees',
        documents: [{ type: 'motif', contenu: 'Les résultats attendus manquent dans la trame de projet.' }],
      },
    ]);
    expect(chronologie.courriels).toContainEqual(
      expect.objectContaining({ gabarit: 'pieces-a-fournir', destinataire: 'employeur' }),
    );
    expect(chronologie.avenir).toContainEqual(expect.objectContaining({ nature: 'relance' }));
  });

  it('renvoyées sous la même clé ont un seul effet et la même réponse', async () => {
    const cle = randomUUID();
    const premiere = await coordination.ouvrir(candidature(), cle).expect(201);
    const avant = await maison.compter();
    const encore = await coordination.ouvrir(candidature(), cle).expect(201);
    expect(encore.body).toEqual(premiere.body);
    expect(await maison.compter()).toEqual(avant);
  });

  it('envoyées dix fois à la fois ont un seul effet et la même réponse', async () => {
    const dossier = await ouvrir();
    const id = randomUUID();
    const reponses = await Promise.all(
      Array.from({ length: 10 }, () =>
        coordination.commander(dossier, { type: 'declarerComplete', data: {} }, { id }),
      ),
    );
    expect(new Set(reponses.map(({ status, body }) => JSON.stringify({ status, body }))).size).toBe(1);
    expect(reponses[0]?.body).toEqual({
      version: 2,
      events: [{ type: 'CandidatureDeclareeComplete', version: 2 }],
    });
  });

  it.each([
    [
      'un autre contenu',
      { type: 'demanderPieces', data: { pieces: ['fiche-de-poste'], motif: 'Elle manque.' } },
    ],
    ['une autre commande', { type: 'declarerEligible', data: {} }],
  ])('sous la même clé, %s est un conflit', async (_cas, autre) => {
    const dossier = await ouvrir();
    const id = randomUUID();
    await coordination
      .commander(dossier, { type: 'demanderPieces', data: exempleDe('demanderPieces') }, { id })
      .expect(200);
    const { body } = await coordination.commander(dossier, autre, { id }).expect(409);
    expect(body.code).toBe('cle-deja-utilisee');
  });

  it('sous la clé d’un autre dossier ou d’un autre réseau sont d’autres commandes : nul n’apprend ce qui existe ailleurs', async () => {
    const id = randomUUID();
    const commande = { type: 'declarerComplete', data: {} };
    const faite = { version: 2, events: [{ type: 'CandidatureDeclareeComplete', version: 2 }] };
    const ailleurs = gestes(maison, { reseau: '61' });
    const { body } = await ailleurs.ouvrir().expect(201);
    for (const reponse of [
      await coordination.commander(await ouvrir(), commande, { id }).expect(200),
      await coordination.commander(await ouvrir(), commande, { id }).expect(200),
      await ailleurs.commander(body.id, commande, { id }).expect(200),
    ])
      expect(reponse.body).toEqual(faite);
  });

  it('déjà faites ne changent rien', async () => {
    const dossier = await ouvrir();
    const commande = { type: 'declarerComplete', data: {} };
    await coordination.commander(dossier, commande).expect(200);
    const { body } = await coordination.commander(dossier, commande).expect(200);
    expect(body).toEqual({ version: 2, events: [] });
  });

  it('ne s’écrasent pas : If-Match', async () => {
    const dossier = await ouvrir();
    const commande = { type: 'declarerComplete', data: {} };
    const perimee = await coordination.commander(dossier, commande, { siVersion: 9 }).expect(412);
    expect(perimee.body.code).toBe('version-depassee');
    const { headers } = await coordination.commander(dossier, commande, { siVersion: 1 }).expect(200);
    expect(headers['etag']).toBe('"2"');
  });

  it('dépassées restent dépassées, sous la même clé', async () => {
    const dossier = await ouvrir();
    const id = randomUUID();
    const commande = { type: 'declarerComplete', data: {} };
    await coordination.commander(dossier, commande, { id, siVersion: 2 }).expect(412);
    await coordination
      .commander(dossier, { type: 'demanderPieces', data: exempleDe('demanderPieces') })
      .expect(200);
    await coordination.commander(dossier, commande, { id, siVersion: 2 }).expect(412);
  });

  it('que le dossier ne permet pas encore sont refusées, avec un code et une phrase', async () => {
    const dossier = await ouvrir();
    const { body, headers } = await coordination
      .commander(dossier, { type: 'publierFiche', data: {} })
      .expect(409);
    expect(headers['content-type']).toMatch('application/problem+json');
    expect(body).toEqual({
      type: `urn:parcours:probleme:${body.code}`,
      title: 'Impossible en l’état',
      status: 409,
      code: expect.stringMatching(/^[a-z-]+$/),
      detail: expect.stringMatching(/^[A-ZÀÉ].*\.$/),
      instance: expect.stringMatching(/^urn:requete:/),
    });
  });

  it('dont une règle refuse un champ le nomment', async () => {
    const dossier = await ouvrir();
    await coordination.commander(dossier, { type: 'declarerEligible', data: {} }).expect(200);
    const { body } = await coordination
      .commander(dossier, {
        type: 'planifierEntretien',
        data: { date: '2020-01-06T10:00', dureeMinutes: 90, lieu: 'Coutances' },
      })
      .expect(422);
    expect(body.champs).toEqual([{ champ: 'data.date', message: body.detail }]);
  });

  it('prennent une personne déjà connue par son identifiant', async () => {
    const { body: premier } = await coordination.ouvrir().expect(201);
    const { parties } = (await coordination.get(`/api/v1/labellisations/${premier.id}`)).body;
    const { body } = await coordination
      .ouvrir(
        candidature({
          professionnel: { id: parties.professionnel.id },
          structure: { id: parties.structure.id },
        }),
      )
      .expect(201);
    const relu = (await coordination.get(`/api/v1/labellisations/${body.id}`)).body;
    expect(relu.parties.professionnel).toEqual(parties.professionnel);
    expect(relu.parties.structure).toEqual(parties.structure);
  });

  it('ne prennent personne d’un autre réseau', async () => {
    const { body: ailleurs } = await gestes(maison, { reseau: '61' }).ouvrir().expect(201);
    const { parties } = (await gestes(maison, { reseau: '61' }).get(`/api/v1/labellisations/${ailleurs.id}`))
      .body;
    const { body } = await coordination
      .ouvrir(candidature({ contact: { id: parties.contact.id } }))
      .expect(422);
    expect(body.champs).toMatchObject([{ champ: 'contact' }]);
  });
});
