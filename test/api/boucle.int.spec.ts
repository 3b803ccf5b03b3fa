import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CHAMP_COMMANDE, CHAMP_FICHIER, CHAMP_JETON } from '@pdn/contracts/ecrans';
import { ouvrirAppel, planifierSeance } from '@pdn/contracts/http';
import { reglesParDefaut } from '@pdn/domain';
import { publierFiches } from '../builders/fiches-publiques.js';
import { limiteDUnTroncon, plusLongTroncon } from '../builders/troncons.js';
import { gestes } from './gestes.js';
import type { Maison } from './maison.js';
import { parcours } from './parcours.js';

// as it runs for people: React's development build takes ten times as long for a page, and is chosen when it is loaded
process.env['NODE_ENV'] = 'production';
const { ouvrirMaison, PUBLIC_URL } = await import('./maison.js');
const { formulaireDe, seConnecter } = await import('./navigation.js');

/** Of each of two dossiers, labelled and before: a reseau with more than a page of everything. */
const COPIES = 150;
const ESSAIS = 3;
/** The clock of the exercice stands in October 2018; a dry run is cut by dossier, and one alone goes as far as it may. */
const AU_PLUS_LOIN = '2023-09-30';
const AU = '2019-09-30';

type Ids = Record<'dossier' | 'appel' | 'seance' | 'structure' | 'personne', string> & {
  version: number;
  dossiers: string[];
};

interface Demande {
  route: string;
  /** The route itself when it is not said. */
  adresse?: (ids: Ids) => string;
  corps?: (ids: Ids, jeton: string) => string;
  type?: string;
  /** 200 when it is not said. */
  statut?: number;
}

/** Done once, it is done: each time, something new is made for it. */
type Acte = Demande & { preparer: Preparation };
type Preparation = (maison: Maison) => Promise<Partial<Ids>>;

const lire = (route: string, adresse?: (ids: Ids) => string): Demande => ({
  route: `GET ${route}`,
  ...(adresse && { adresse }),
});

/** Each as long as it may be. */
const LECTURES: Demande[] = [
  lire('/dossiers', () => '/dossiers?limite=200'),
  lire('/api/v1/labellisations', () => '/api/v1/labellisations?limite=200'),
  lire('/annuaire/:reseau', () => '/annuaire/demo?limite=200'),
  lire('/api/v1/annuaire/:reseau', () => '/api/v1/annuaire/demo?limite=200'),
  lire('/dossiers/:id', ({ dossier }) => `/dossiers/${dossier}`),
  lire('/dossiers/:id/regles', ({ dossier }) => `/dossiers/${dossier}/regles?version=1`),
  lire('/api/v1/labellisations/:id', ({ dossier }) => `/api/v1/labellisations/${dossier}`),
  lire(
    '/api/v1/labellisations/:id/chronologie',
    ({ dossier }) => `/api/v1/labellisations/${dossier}/chronologie`,
  ),
  lire('/structures'),
  lire('/api/v1/structures'),
  lire('/structures/:id', ({ structure }) => `/structures/${structure}`),
  lire('/api/v1/structures/:id', ({ structure }) => `/api/v1/structures/${structure}`),
  lire('/personnes/:id', ({ personne }) => `/personnes/${personne}`),
  lire('/api/v1/personnes/:id', ({ personne }) => `/api/v1/personnes/${personne}`),
  lire('/appels'),
  lire('/api/v1/appels'),
  lire('/appels/:id', ({ appel }) => `/appels/${appel}`),
  lire('/appels/:id/import', ({ appel }) => `/appels/${appel}/import`),
  lire('/api/v1/appels/:id', ({ appel }) => `/api/v1/appels/${appel}`),
  lire('/api/v1/appels/:id/chronologie', ({ appel }) => `/api/v1/appels/${appel}/chronologie`),
  lire('/commissions'),
  lire('/api/v1/commissions'),
  lire('/commissions/:id', ({ seance }) => `/commissions/${seance}`),
  lire('/commissions/:id/proces-verbal', ({ seance }) => `/commissions/${seance}/proces-verbal`),
  lire('/api/v1/commissions/:id', ({ seance }) => `/api/v1/commissions/${seance}`),
  lire('/api/v1/commissions/:id/chronologie', ({ seance }) => `/api/v1/commissions/${seance}/chronologie`),
  lire('/instances'),
  lire('/dossiers/nouveau'),
  lire('/api/v1/essais', ({ dossier }) => `/api/v1/essais?dossier=${dossier}&au=${AU_PLUS_LOIN}`),
  lire('/essai', () => `/essai?au=${AU}`),
  lire('/essai/fichier', () => `/essai/fichier?au=${AU}`),
  lire('/api/v1/essais', () => `/api/v1/essais?au=${AU}`),
  lire('/regles'),
  lire('/api/v1/regles'),
  lire('/api/v1/regles/:programme/:version', () => '/api/v1/regles/parentalite/1'),
  lire('/regles/:programme/:version/fichier', () => '/regles/parentalite/1/fichier'),
  lire('/regles/:programme/comparaison', () => '/regles/parentalite/comparaison?de=1&a=1'),
  lire('/api/v1/regles/:programme/comparaison', () => '/api/v1/regles/parentalite/comparaison?de=1&a=1'),
  lire('/regles/:programme/brouillon'),
  lire('/regles/:programme/adoption', () => '/regles/parentalite/adoption?version=1'),
  lire('/candidater/:reseau/:programme', () => '/candidater/demo/parentalite'),
  lire('/api/v1/reseaux/:reseau/programmes/:programme/eligibilite'),
  ...['/connexion', '/sante', '/sante/pret'].map((route) => lire(route)),
];

const FICHIER = [
  'Structure;Commune;Courriel;Observations',
  ...Array.from(
    { length: 300 },
    (_, rang) => `Centre social n° ${rang};Coutances;c${rang}@example.org;${'é'.repeat(200)}`,
  ),
].join('\n');
const FICHIER_64 = Buffer.from(FICHIER, 'latin1').toString('base64');

const ecrire = (route: string, adresse: (ids: Ids) => string, corps: object): Demande => ({
  ...{ route, adresse },
  corps: () => JSON.stringify(corps),
});

const SEPARATION = 'separation-du-formulaire';
/** Bodies as large as they may be. What they ask is only looked at, so that it can be asked again. */
const ECRITURES: Demande[] = [
  ecrire('POST /api/v1/appels/:id/import/apercu', ({ appel }) => `/api/v1/appels/${appel}/import/apercu`, {
    fichier: FICHIER_64,
  }),
  {
    route: 'POST /appels/:id/import',
    adresse: ({ appel }) => `/appels/${appel}/import`,
    type: `multipart/form-data; boundary=${SEPARATION}`,
    corps: (_ids, jeton) =>
      [
        `--${SEPARATION}\r\nContent-Disposition: form-data; name="${CHAMP_JETON}"\r\n\r\n${jeton}`,
        `--${SEPARATION}\r\nContent-Disposition: form-data; name="${CHAMP_FICHIER}"; filename="a.csv"`,
        `\r\n${FICHIER}\r\n--${SEPARATION}--\r\n`,
      ].join('\r\n'),
  },
  ecrire('POST /api/v1/essais', () => '/api/v1/essais', {
    ...{ programme: 'parentalite', regles: reglesParDefaut('parentalite', 'demo'), au: AU },
  }),
  ecrire('PUT /api/v1/regles/:programme/brouillon', () => '/api/v1/regles/jeunesse/brouillon', {
    ...reglesParDefaut('jeunesse', 'demo'),
  }),
  ecrire(
    'POST /api/v1/regles/:programme/adoptions/apercu',
    () => '/api/v1/regles/parentalite/adoptions/apercu',
    { version: 1 },
  ),
];

const unAppel: Preparation = async (maison) => {
  const { body } = await gestes(maison, { reseau: 'demo' })
    .poster('/api/v1/appels', ouvrirAppel.exemple)
    .expect(201);
  return { appel: body.id };
};

let jours = 0;
const uneVersion: Preparation = async (maison) => {
  const regles = reglesParDefaut('parentalite', 'demo');
  jours += 1;
  const [reseau] = await maison.sql<{ jour: string }>(
    `SELECT (horloge AT TIME ZONE zone)::date::text AS jour FROM reseau WHERE cle = 'demo'`,
  );
  const { body } = await gestes(maison, { reseau: 'demo', role: 'administrateur' })
    .poster('/api/v1/regles/parentalite/publication', {
      aPartirDu: reseau!.jour,
      regles: {
        ...regles,
        engagements: { ...regles.engagements, relances: [3 + jours, 10 + jours] },
        bilan: { ...regles.bilan, rappelsAvant: [15 + jours] },
      },
    })
    .expect(200);
  return { version: body.version };
};

const INVITES = Array.from({ length: 300 }, (_, rang) => {
  const personne = (qui: string) => ({
    prenom: 'Béatrice',
    nom: `Duclavier ${rang}`,
    courriel: `${qui}${rang}@example.org`,
  });
  return {
    structure: { nom: `Centre social n° ${rang}`, commune: 'Coutances' },
    ...{ contact: personne('c'), professionnel: personne('p') },
  };
});

const formulaire = (champs: Record<string, string | string[]>) =>
  new URLSearchParams(
    Object.entries(champs).flatMap(([nom, valeurs]) => [valeurs].flat().map((valeur) => [nom, valeur])),
  ).toString();

/** The longest commands, and the longest list of commands. */
const ACTES: Acte[] = [
  {
    ...ecrire('POST /api/v1/appels/:id/commandes', ({ appel }) => `/api/v1/appels/${appel}/commandes`, {
      ...{ type: 'inviter', data: { invites: INVITES } },
    }),
    preparer: unAppel,
  },
  {
    ...ecrire('POST /api/v1/appels/:id/import', ({ appel }) => `/api/v1/appels/${appel}/import`, {
      fichier: FICHIER_64,
    }),
    preparer: unAppel,
  },
  {
    route: 'POST /appels/:id/import/confirmation',
    adresse: ({ appel }) => `/appels/${appel}/import/confirmation`,
    type: 'application/x-www-form-urlencoded',
    corps: (_ids, jeton) =>
      formulaire({ [CHAMP_JETON]: jeton, [CHAMP_COMMANDE]: randomUUID(), [CHAMP_FICHIER]: FICHIER_64 }),
    statut: 303,
    preparer: unAppel,
  },
  {
    route: 'POST /api/v1/regles/:programme/adoptions',
    corps: ({ version }) => JSON.stringify({ version }),
    preparer: uneVersion,
  },
  {
    route: 'POST /regles/:programme/adoption',
    type: 'application/x-www-form-urlencoded',
    corps: ({ version, dossiers }, jeton) =>
      formulaire({
        [CHAMP_JETON]: jeton,
        [CHAMP_COMMANDE]: randomUUID(),
        version: String(version),
        dossiers,
      }),
    statut: 201,
    preparer: uneVersion,
  },
];

/** An address that only sends elsewhere, one mail's page, one command or one small form: nothing in it can be long. */
const BREVES = [
  ...['', 'candidater/:reseau', 'l/:jeton', 'dossiers/:id/echeance', 'dossiers/:id/mise-en-demeure'].map(
    (chemin) => `GET /${chemin}`,
  ),
  'GET /api/v1/regles/:programme/brouillon',
  'DELETE /api/v1/regles/:programme/brouillon',
  ...['connexion', 'deconnexion', 'l/:jeton', 'l/:jeton/renvoi', 'appels', 'appels/:id/commandes'].map(
    (chemin) => `POST /${chemin}`,
  ),
  ...['nouveau', ':id/commandes', ':id/echeance', ':id/regles'].map((chemin) => `POST /dossiers/${chemin}`),
  ...['commissions', 'commissions/:id/commandes', 'personnes/:id/dossiers'].map(
    (chemin) => `POST /${chemin}`,
  ),
  ...['brouillon', 'brouillon/abandon', 'brouillon/fichier', 'publication'].map(
    (chemin) => `POST /regles/:programme/${chemin}`,
  ),
  ...['labellisations', 'commissions'].flatMap((quoi) => [
    `POST /api/v1/${quoi}`,
    `POST /api/v1/${quoi}/:id/commandes`,
  ]),
  ...['appels', 'exercices/:reseau/avancer', 'regles/:programme/publication'].map(
    (chemin) => `POST /api/v1/${chemin}`,
  ),
];

/**
 * While a request is worked on, others are served: no stretch of work is longer than 50 ms, whatever is asked of whatever
 * route. Measured in time of the processor, not of the clock, and at its best of three: collecting garbage and compiling
 * are not of the request.
 */
describe('Personne ne retient les autres', () => {
  let maison: Maison;
  let port: number;
  let cookie: string;
  let jeton: string;
  let ids: Ids;

  beforeAll(async () => {
    maison = await ouvrirMaison();
    ({ port } = await maison.ecouter());
    const vie = parcours(maison);
    const demo = gestes(maison, { reseau: 'demo' });
    const dossier = await vie.labellise();
    await copier(maison, [dossier, await vie.engagementsOuverts()]);
    await publierFiches(maison.sql, 'demo', 500);
    const { parties } = (await demo.get(`/api/v1/labellisations/${dossier}`).expect(200)).body;
    const creer = async (chemin: string, corps: object) =>
      (await demo.poster(chemin, corps).expect(201)).body.id as string;
    const ouverts = await maison.sql<{ id: string }>(
      `SELECT split_part(stream, '/', 2) AS id FROM labellisation WHERE reseau = 'demo' AND programme = 'parentalite'`,
    );
    ids = {
      ...{ version: 1, dossiers: ouverts.map(({ id }) => id) },
      ...{ dossier, structure: parties.structure.id, personne: parties.professionnel.id },
      appel: await creer('/api/v1/appels', ouvrirAppel.exemple),
      seance: await creer('/api/v1/commissions', planifierSeance.exemple),
    };
    cookie = await seConnecter(maison, maison.cles.demo.coordinateur);
    const { text } = await maison.http().get('/dossiers').set('Cookie', cookie);
    jeton = formulaireDe(text, 'deconnexion')[CHAMP_JETON] ?? '';
  }, 200_000);
  afterAll(() => maison.fermer(), 60_000);

  /** Nothing of the answer is looked at: reading it would be our work, not that of the API. */
  const demander = (methode: string, chemin: string, type: string | undefined, corps: string | undefined) =>
    new Promise<number>((suite, echec) => {
      const headers = {
        ...{ cookie, origin: PUBLIC_URL, 'idempotency-key': randomUUID() },
        authorization: `Bearer ${maison.cles.demo.coordinateur}`,
        ...(type !== undefined && { 'content-type': type }),
      };
      request({ port, method: methode, path: chemin, headers }, (reponse) => {
        reponse.resume().on('end', () => suite(reponse.statusCode ?? 0));
      })
        .on('error', echec)
        .end(corps);
    });

  async function exigerDesTours(
    { route, adresse, corps, type, statut = 200 }: Demande,
    preparer?: Preparation,
  ): Promise<void> {
    const [methode = '', motif = ''] = route.split(' ');
    const troncons: number[] = [];
    for (let essai = 0; essai < ESSAIS; essai += 1) {
      const de = { ...ids, ...(await preparer?.(maison)) };
      const chemin = adresse?.(de) ?? motif.replace(':reseau', 'demo').replace(':programme', 'parentalite');
      const envoi = corps?.(de, jeton);
      troncons.push(
        await plusLongTroncon(async () =>
          expect(await demander(methode, chemin, corps && (type ?? 'application/json'), envoi)).toBe(statut),
        ),
      );
    }
    expect(Math.min(...troncons)).toBeLessThan(limiteDUnTroncon());
  }

  it.each(LECTURES.map((lecture) => [lecture.route, lecture] as const))(
    '%s',
    async (_route, lecture) => {
      await exigerDesTours(lecture);
    },
    60_000,
  );

  it.each(ECRITURES.map((ecriture) => [ecriture.route, ecriture] as const))(
    '%s',
    async (_route, ecriture) => {
      await exigerDesTours(ecriture);
    },
    60_000,
  );

  it.each(ACTES.map((acte) => [acte.route, acte] as const))(
    '%s',
    async (_route, acte) => {
      await exigerDesTours(acte, acte.preparer);
    },
    120_000,
  );

  it('fait pourtant tout ce qui est demandé', async () => {
    const faits = await maison.sql<{ type: string; n: number }>(
      `SELECT type, count(*)::int AS n FROM event WHERE type IN ('StructureInvitee', 'ReglesAdoptees')
        GROUP BY type ORDER BY type`,
    );
    expect(faits).toEqual([
      { type: 'ReglesAdoptees', n: 2 * ESSAIS * ids.dossiers.length },
      { type: 'StructureInvitee', n: 3 * ESSAIS * INVITES.length },
    ]);
  });

  it('se vérifie de chaque adresse, ou n’a rien à y vérifier', () => {
    const dites = [...LECTURES, ...ECRITURES, ...ACTES].map(({ route }) => route).concat(BREVES);
    expect(maison.routes().filter((route) => !route.includes('/docs'))).toEqual([...new Set(dites)].sort());
  });
});

/** Rows alone, past the engine: what is read of them is the same. Twenty keep the person and the structure. */
async function copier({ sql }: Maison, dossiers: string[]): Promise<void> {
  const streams = dossiers.map((id) => `labellisation/${id}`);
  await sql(
    `INSERT INTO labellisation SELECT (jsonb_populate_record(l, jsonb_build_object(
        'stream', 'labellisation/' || ${uuid('l.stream || n')}, 'numero', l.numero || '-' || n,
        'etat_stocke', jsonb_set(l.etat_stocke, '{numero}', to_jsonb(l.numero || '-' || n)))
        || CASE WHEN n > 20 THEN jsonb_build_object('professionnel', ${uuid('l.professionnel::text || n')},
          'structure', ${uuid('l.structure::text || n')}) ELSE '{}' END)).*
      FROM labellisation l, generate_series(1, $2::int) n WHERE l.stream = ANY ($1)`,
    [streams, COPIES],
  );
  for (const table of ['personne', 'structure'])
    await sql(
      `INSERT INTO ${table} SELECT (jsonb_populate_record(t, jsonb_build_object('id', ${uuid('t.id::text || n')}))).*
        FROM ${table} t, generate_series(21, $1::int) n WHERE t.reseau = 'demo'`,
      [COPIES],
    );
  for (const table of ['echeance', 'tache'])
    await sql(
      `INSERT INTO ${table} SELECT (jsonb_populate_record(t, jsonb_build_object(
          'stream', 'labellisation/' || ${uuid('t.stream || n')}))).*
        FROM ${table} t, generate_series(1, $2::int) n WHERE t.stream = ANY ($1)`,
      [streams, COPIES],
    );
}

/** One that the contracts take, always the same of this text. */
const uuid = (texte: string): string =>
  `overlay(overlay(md5(${texte}) placing '5' from 13) placing '8' from 17)::uuid`;
