import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { openStore, trouverReseau } from '../src/index.js';
import { ouvrirUnAppel } from './appel.js';
import { ouvrirBase, type Base } from './base.js';
import { planifierUneSeance } from './seance.js';
import { Vie } from './vie.js';

const TABLES = [
  'reseau',
  'compteur',
  'regles',
  'commande',
  'event',
  'labellisation',
  'appel',
  'commission',
  'flux',
  'echeance',
  'tache',
  'fiche_annuaire',
  'document',
  'personne',
  'structure',
  'courrier',
  'envoi',
  'lien',
  'brouillon_regles',
];

describe('The application role', () => {
  let base: Base;
  let app: Client;
  beforeAll(async () => {
    base = await ouvrirBase();
    app = new Client({ connectionString: base.appUrl });
    await app.connect();
    await new Vie(base.store).aLActif('2027-03-01T09:00:00.000Z', '2029-02-28');
    await ouvrirUnAppel(base.store, '2027-03-01T09:00:00.000Z');
    await planifierUneSeance(base.store, '2027-03-01T09:00:00.000Z');
    await base.sql(
      `INSERT INTO tache (stream, cle, reseau, type, raison, depuis) VALUES ('s', 'c', '50', 't', 'r', now())`,
    );
    await base.sql(`INSERT INTO envoi (id, reseau, message_id) VALUES (gen_random_uuid(), '50', '<a@b>')`);
    await base.sql(
      `INSERT INTO brouillon_regles (reseau, programme, contenu, modifie_par) VALUES ('50', 'jeunesse', '{}', 'a')`,
    );
  });
  afterAll(async () => {
    await app.end();
    await base.close();
  });

  const en = async (reseau: string | null, sql: string) => {
    await app.query('BEGIN');
    try {
      if (reseau !== null) await app.query(`SELECT set_config('pdn.reseau', $1, true)`, [reseau]);
      return await app.query(sql);
    } finally {
      await app.query('ROLLBACK');
    }
  };

  it('is no superuser, owns nothing and bypasses nothing', async () => {
    const [role] = await base.sql(
      `SELECT rolsuper, rolbypassrls, rolcreaterole FROM pg_roles WHERE rolname = 'pdn_app'`,
    );
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false });
    expect(await base.sql(`SELECT tablename FROM pg_tables WHERE tableowner = 'pdn_app'`)).toEqual([]);
  });

  it('has every table under row-level security, for the owner too', async () => {
    const open = await base.sql(
      `SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
        AND NOT (relrowsecurity AND relforcerowsecurity) AND relname <> 'migration'`,
    );
    expect(open).toEqual([]);
  });

  it.each(TABLES)('sees the rows of %s in their reseau', async (table) =>
    expect((await en('50', `SELECT FROM ${table}`)).rowCount).toBeGreaterThan(0),
  );

  it.each(TABLES)('sees no row of %s that is of another reseau, nor any without one', async (table) => {
    const cle = table === 'reseau' ? 'cle' : 'reseau';
    expect((await en('61', `SELECT FROM ${table} WHERE ${cle} <> '61'`)).rowCount).toBe(0);
    expect((await en(null, `SELECT FROM ${table}`)).rowCount).toBe(0);
    expect((await en('', `SELECT FROM ${table}`)).rowCount).toBe(0);
  });

  it('writes into no other reseau', () =>
    expect(
      en(
        '61',
        `INSERT INTO tache (stream, cle, reseau, type, raison, depuis) VALUES ('s', 'd', '50', 't', 'r', now())`,
      ),
    ).rejects.toThrow(/row-level security/));

  it.each(['UPDATE event SET type = type', 'DELETE FROM event', 'TRUNCATE event'])('cannot %s', (sql) =>
    expect(en('50', sql)).rejects.toThrow(/permission denied/),
  );

  it.each(['UPDATE event SET type = type', 'DELETE FROM event', 'TRUNCATE event'])(
    'nor can anybody: %s',
    (sql) => expect(base.sql(sql)).rejects.toThrow(/only ever added/),
  );

  it('reads no hash of a key', () =>
    expect(en('50', 'SELECT hash FROM cle_api')).rejects.toThrow(/permission denied/));

  it('leaves no reseau behind for the next user of a connection', async () => {
    const store = openStore({ url: base.appUrl, secret: 'secret', max: 1 });
    expect(await trouverReseau(store, '50', '2027-03-01T09:00:00.000Z')).not.toBeNull();
    const { rows } = await store.pool.query(`SELECT current_setting('pdn.reseau', true) AS reseau`);
    await store.close();
    expect(rows).toEqual([{ reseau: '' }]);
  });
});
