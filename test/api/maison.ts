import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { creerApi, lireConfig } from '@pdn/api';
import type { CourrierAEnvoyer } from '@pdn/contracts/courrier';
import {
  claimCourrier,
  courrierRemis,
  courriersPrets,
  creerCle,
  creerReseau,
  openStore,
  TechnicalError,
  type NouveauReseau,
  type Store,
} from '@pdn/persistence';
import { Client } from 'pg';
import request from 'supertest';
import { freePort } from '@pdn/tools/ports';
import { appUrlOf, startPostgres } from '../builders/postgres.js';

export const PUBLIC_URL = 'http://parcours.test';
export const RESEAUX = ['50', '61', 'demo'] as const;
export const ROLES = ['coordinateur', 'caf', 'administrateur'] as const;
export type Reseau = (typeof RESEAUX)[number];
export type Role = (typeof ROLES)[number];

const SECRET = 'secret de test, assez long pour être accepté';

export type Maison = Awaited<ReturnType<typeof ouvrirMaison>>;

/**
 * The real application on a real PostgreSQL: two real reseaux, and an exercice (`demo`) whose clock stands at 1 October
 * 2018. Commands are committed without Temporal, so none is there. Mails are kept instead of sent.
 */
export async function ouvrirMaison() {
  const postgres = await startPostgres();
  for (const cle of RESEAUX) await creerReseau(postgres.ownerUrl, reseau(cle));
  const cles = await creerCles(postgres.ownerUrl);
  const databaseUrl = appUrlOf(postgres, 'app');
  const store = openStore({ url: databaseUrl, secret: SECRET });
  const facteur = garderLesCourriers(store);
  const app = await creerApi(
    lireConfig({
      DATABASE_URL: databaseUrl,
      PDN_SECRET: SECRET,
      PUBLIC_URL,
      TEMPORAL_ADDRESS: `127.0.0.1:${await freePort()}`,
      TEMPORAL_UI_URL: 'http://temporal.test',
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
      PDN_PROXIES: '1',
    }),
  );
  await app.init();
  const superuser = new Client({ connectionString: postgres.ownerUrl });
  await superuser.connect();
  const sql = async <Row = Record<string, unknown>>(text: string, values?: unknown[]) =>
    (await superuser.query(text, values)).rows as Row[];

  return {
    cles,
    courriers: facteur.courriers,
    store,
    sql,
    /** Each request from an address of its own, so that nobody is taken for a guesser; unless one is given. */
    http: (adresse = uneAdresse()) => request.agent(app.getHttpServer()).set('X-Forwarded-For', adresse),
    /** Every address that answers, `GET /dossiers/:id`. */
    routes: (): string[] => routesDe(app.getHttpAdapter().getInstance() as unknown as Routeur),
    /** On a port of the loopback, for whoever asks without supertest. */
    async ecouter(): Promise<{ port: number }> {
      await app.listen(0, '127.0.0.1');
      return app.getHttpServer().address() as AddressInfo;
    },
    /** Rows of every table: what changes nothing leaves them as they are. */
    compter: async () =>
      Object.fromEntries(
        await Promise.all(
          TABLES.map(async (table) => [
            table,
            (await sql<{ n: string }>(`SELECT count(*) AS n FROM ${table}`))[0]?.n,
          ]),
        ),
      ) as Record<string, string>,
    async fermer() {
      await app.close();
      await facteur.arreter();
      await superuser.end();
      await store.close();
      await postgres.stop();
    },
  };
}

/** Has every mail delivered that is free to leave, in memory. */
function garderLesCourriers(store: Store) {
  const courriers: CourrierAEnvoyer[] = [];
  const fin = new AbortController();
  const tournee = async () => {
    for (const { id, stream } of await courriersPrets(store, 100)) {
      const prise = await claimCourrier(store, id, await store.horloge(stream));
      if (prise.kind !== 'libre') continue;
      courriers.push(...prise.envoi.courriers);
      await courrierRemis(store, id);
    }
  };
  const tournees = (async () => {
    while (!fin.signal.aborted) {
      // as the product's: what the store could not say now, it says the next time
      await tournee().catch((erreur: unknown) => {
        if (!(erreur instanceof TechnicalError) || !erreur.retryable) throw erreur;
      });
      await pause(20, undefined, { signal: fin.signal }).catch(() => undefined);
    }
  })();
  return {
    courriers,
    arreter: async () => {
      fin.abort();
      await tournees;
    },
  };
}

const TABLES = [
  'commande',
  'event',
  'labellisation',
  'appel',
  'commission',
  'regles',
  'brouillon_regles',
  'echeance',
  'tache',
  'courrier',
  'lien',
  'document',
  'personne',
  'structure',
  'fiche_annuaire',
];

const personne = (prenom: string, nom: string) => ({
  prenom,
  nom,
  courriel: `${prenom.toLowerCase()}@caf.example.org`,
  telephone: '02 61 91 50 00',
});

const reseau = (cle: Reseau): NouveauReseau => ({
  cle,
  code: cle === '61' ? '61' : '50',
  nom: 'Manche',
  duNom: 'de la Manche',
  zone: 'Europe/Paris',
  regime: 'metropole',
  expediteur: `pdn-${cle}@parcours.example.org`,
  contacts: { coordinateur: personne('Ariane', 'Lacoordination'), caf: personne('Brigitte', 'Dutableau') },
  ...(cle === 'demo' && { horloge: '2018-10-01T08:00:00.000Z' }),
});

async function creerCles(ownerUrl: string) {
  const cles = {} as Record<Reseau, Record<Role, string>>;
  for (const reseau of RESEAUX) {
    cles[reseau] = {} as Record<Role, string>;
    for (const role of ROLES)
      cles[reseau][role] = (await creerCle(ownerUrl, { reseau, role, nom: `Clé ${role} ${reseau}` })).cle;
  }
  return cles;
}

let derniere = 0;
const uneAdresse = (): string => {
  derniere += 1;
  return `10.0.${derniere >> 8}.${derniere & 255}`;
};

interface Routeur {
  router: { stack: { route?: { path: string; methods: Record<string, boolean> } }[] };
}

const routesDe = ({ router }: Routeur): string[] =>
  router.stack
    .flatMap(({ route }) =>
      route ? Object.keys(route.methods).map((methode) => `${methode.toUpperCase()} ${route.path}`) : [],
    )
    .sort();
