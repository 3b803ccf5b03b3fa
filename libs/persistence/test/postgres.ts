import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { migrate } from '../src/administration/migrate.js';

export interface Postgres {
  /** Of the superuser. */
  ownerUrl: string;
  stop(): Promise<void>;
}

/** Of the application's role, on every server of the tests. */
export const APP_PASSWORD = 'app';
const TEMPLATE = 'modele';

/** A database with the schema of this code and nothing else, on the PostgreSQL that the run shares. */
export const startPostgres = (): Promise<Postgres> => newDatabase(TEMPLATE);

/** A database with nothing in it. What belongs to a whole server (roles, …) it shares with the others. */
export const emptyDatabase = (): Promise<Postgres> => newDatabase('template0');

async function newDatabase(template: string): Promise<Postgres> {
  const serverUrl = await sharedServer();
  const name = `essai_${randomUUID().replaceAll('-', '')}`;
  await on(serverUrl, async (server) => {
    if (template === TEMPLATE) await ensureTemplate(server, serverUrl);
    await server.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  return {
    ownerUrl: databaseOf(serverUrl, name),
    stop: () => on(serverUrl, (server) => server.query(`DROP DATABASE ${name} WITH (FORCE)`)),
  };
}

async function sharedServer(): Promise<string> {
  const services = process.env['PARCOURS_SERVICES'];
  if (!services) throw new Error('The services of the tests do not run: Jest starts them (jest.preset.mjs).');
  const answer = await fetch(new URL('/postgres', services));
  if (!answer.ok) throw new Error(await answer.text());
  return ((await answer.json()) as { url: string }).url;
}

/** Made by the first who needs it, from the migrations of this code; the others wait for it. */
async function ensureTemplate(server: Client, serverUrl: string): Promise<void> {
  await server.query(`SELECT pg_advisory_lock(hashtext('${TEMPLATE}'))`);
  const { rows } = await server.query<{ complete: boolean }>(
    `SELECT datistemplate AS complete FROM pg_database WHERE datname = '${TEMPLATE}'`,
  );
  if (!rows[0]?.complete) {
    await server.query(`DROP DATABASE IF EXISTS ${TEMPLATE}`);
    await server.query(`CREATE DATABASE ${TEMPLATE} TEMPLATE template0`);
    await migrate(databaseOf(serverUrl, TEMPLATE), APP_PASSWORD);
    await server.query(`ALTER DATABASE ${TEMPLATE} IS_TEMPLATE true`);
  }
  await server.query(`SELECT pg_advisory_unlock(hashtext('${TEMPLATE}'))`);
}

async function on(url: string, use: (server: Client) => Promise<unknown>): Promise<void> {
  const server = new Client({ connectionString: url });
  await server.connect();
  await use(server).finally(() => server.end());
}

function databaseOf(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

export const appUrl = ({ ownerUrl }: Pick<Postgres, 'ownerUrl'>, password = APP_PASSWORD): string => {
  const url = new URL(ownerUrl);
  url.username = 'pdn_app';
  url.password = password;
  return url.href;
};
