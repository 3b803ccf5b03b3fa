import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate } from '../src/administration/migrate.js';
import { avecSource } from '../src/administration/source.js';
import { startPostgres, type Postgres } from './postgres.js';

describe('The schema', () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres();
    await migrate(postgres.ownerUrl, 'app');
  });
  afterAll(() => postgres.stop());

  it('is what the entities say', async () => {
    const missing = await avecSource(postgres.ownerUrl, (source) =>
      source.driver.createSchemaBuilder().log(),
    );
    expect(missing.upQueries.map(({ query }) => query)).toEqual([]);
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
});
