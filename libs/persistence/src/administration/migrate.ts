import { Client, escapeLiteral } from 'pg';
import { avecSource } from './source.js';

/**
 * Brings a database up to this code: roles, tables, rights. `ownerUrl` is either a superuser, who creates the two roles,
 * or somebody who may act as `pdn_owner` where they exist already.
 */
export async function migrate(ownerUrl: string, appPassword: string): Promise<void> {
  await preparerRoles(ownerUrl, appPassword);
  await avecSource(ownerUrl, (source) => source.runMigrations({ transaction: 'all' }));
}

async function preparerRoles(ownerUrl: string, appPassword: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ superuser: boolean }>(
      'SELECT rolsuper AS superuser FROM pg_roles WHERE rolname = current_user',
    );
    if (rows[0]?.superuser) await client.query(roles(escapeLiteral(appPassword)));
  } finally {
    await client.end();
  }
}

/**
 * Several processes may start at once on one server, each with a database of its own. Roles belong to all of them, and so
 * does the lock of their table; an advisory one is of one database.
 */
const roles = (password: string): string => `
  BEGIN;
  LOCK TABLE pg_authid IN SHARE ROW EXCLUSIVE MODE;
  DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'pdn_owner') THEN CREATE ROLE pdn_owner NOLOGIN; END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'pdn_app') THEN CREATE ROLE pdn_app; END IF;
  END $$;
  ALTER ROLE pdn_app LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD ${password};
  GRANT USAGE, CREATE ON SCHEMA public TO pdn_owner;
  COMMIT`;
