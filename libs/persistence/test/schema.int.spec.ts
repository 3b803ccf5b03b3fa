import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { migrate } from '../src/administration/migrate.js';
import { creerCle, listerCles } from '../src/administration/cles.js';
import { creerReseau } from '../src/administration/creer-reseau.js';
import { avecSource } from '../src/administration/source.js';
import { MIGRATIONS } from '../src/migrations/index.js';
import { reseau } from './base.js';
import { emptyDatabase, type Postgres } from './postgres.js';

describe('The schema', () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await emptyDatabase();
    await migrate(postgres.ownerUrl, 'app');
  });
  afterAll(() => postgres.stop());

  const superuser = () => new Client({ connectionString: postgres.ownerUrl });

  it('is what the entities say', async () => {
    const missing = await avecSource(postgres.ownerUrl, (source) =>
      source.driver.createSchemaBuilder().log(),
    );
    expect(missing.upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('is made by migrations that run in the order in which they are listed', async () => {
    const faites = await avecSource(postgres.ownerUrl, (source) =>
      source.query<{ name: string }[]>('SELECT name FROM migration ORDER BY id'),
    );
    expect(faites.map(({ name }) => name)).toEqual(MIGRATIONS.map(({ name }) => name));
  });

  it('goes down and up again', async () => {
    await avecSource(postgres.ownerUrl, async (source) => {
      for (const _ of source.migrations) await source.undoLastMigration({ transaction: 'all' });
      expect(await source.query(`SELECT tablename FROM pg_tables WHERE schemaname = 'public'`)).toEqual([
        { tablename: 'migration' },
      ]);
      await source.runMigrations({ transaction: 'all' });
    });
  });

  it('can be asked for again', () => migrate(postgres.ownerUrl, 'app'));

  it('can be made while another database of the server is made: what both need is done in turn', async () => {
    const autre = await emptyDatabase();
    const [elle, temoin] = [superuser(), superuser()];
    try {
      await Promise.all([elle.connect(), temoin.connect()]);
      await elle.query(`BEGIN; ALTER ROLE pdn_app PASSWORD 'app'`);
      const faite = migrate(autre.ownerUrl, 'app');
      const attend = `SELECT FROM pg_stat_activity WHERE datname = $1 AND wait_event_type = 'Lock'`;
      const base = new URL(autre.ownerUrl).pathname.slice(1);
      do await temoin.query('SELECT pg_stat_clear_snapshot()');
      while ((await temoin.query(attend, [base])).rowCount === 0);
      await elle.query('COMMIT');
      await faite;
    } finally {
      await Promise.all([elle.end(), temoin.end()]);
      await autre.stop();
    }
  });

  it('can be made by somebody who is no superuser, where the roles are there', async () => {
    const client = superuser();
    await client.connect();
    await client.query(`CREATE ROLE deployeur LOGIN PASSWORD 'deployeur' IN ROLE pdn_owner`);
    await client.query('CREATE DATABASE production OWNER pdn_owner');
    await client.end();
    const url = new URL(postgres.ownerUrl);
    Object.assign(url, { username: 'deployeur', password: 'deployeur', pathname: '/production' });
    await migrate(url.href, 'app');
    await creerReseau(url.href, reseau('50'));
    const { id } = await creerCle(url.href, { reseau: '50', role: 'caf', nom: 'Brigitte Dutableau' });
    expect(await listerCles(url.href, '50')).toMatchObject([{ id }]);
  });
});
