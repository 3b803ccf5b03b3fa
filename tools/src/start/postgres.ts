import pg from 'pg';
import { serverAccount } from '../postgres/account.js';
import { binaries } from '../postgres/binaries.js';
import { ensureCluster } from '../postgres/cluster.js';
import { dataFolder } from '../postgres/place.js';
import { Failure } from '../shell/failure.js';
import { ACCESS_PATH } from './access.js';
import type { ServiceSpec } from './service.js';

/** Of the server; the tables belong to the role that the migrations make. */
const SUPERUSER = 'postgres';
const DATABASE = 'parcours';

const urlOf = (port: number, password: string, database: string): string =>
  `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;

async function query(url: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

/** SQLSTATE of a wrong password. */
const WRONG_PASSWORD = '28P01';

async function answers(url: string, data: string): Promise<boolean> {
  try {
    await query(url, 'select 1');
    return true;
  } catch (error) {
    if ((error as { code?: string }).code !== WRONG_PASSWORD) return false;
    throw new Failure(
      `La base gardée dans ${data} ne va pas avec ${ACCESS_PATH} : son mot de passe est un autre. ` +
        'Remettez le bon fichier, ou supprimez les deux pour repartir de zéro.',
    );
  }
}

export async function postgresSpec(port: number, password: string): Promise<ServiceSpec> {
  const account = await serverAccount();
  const tools = await binaries();
  const data = await dataFolder(account);
  await ensureCluster({ data, superuser: SUPERUSER, password }, tools, account);
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
  ];
  return {
    name: 'postgres',
    label: 'PostgreSQL',
    command: tools.postgres,
    args: ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    account,
    signal: 'SIGINT',
    ready: () => answers(urlOf(port, password, 'postgres'), data),
    readyMs: 60_000,
  };
}

/** The owner's address of the project's database, made when it is missing. */
export async function ensureDatabase(port: number, password: string): Promise<string> {
  const server = urlOf(port, password, 'postgres');
  const { rowCount } = await query(server, `select 1 from pg_database where datname = '${DATABASE}'`);
  if (rowCount === 0) await query(server, `create database ${DATABASE}`);
  return localUrl(port, password);
}

export const localUrl = (port: number, password: string): string => urlOf(port, password, DATABASE);
