import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was asked, and what is true since: events are only ever added. */
export class Journal1764000000002 implements MigrationInterface {
  name = 'Journal1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE commande (
        id uuid CONSTRAINT commande_pkey PRIMARY KEY,
        reseau text NOT NULL,
        stream text NOT NULL,
        type text NOT NULL,
        data jsonb NOT NULL,
        empreinte text NOT NULL,
        acteur jsonb NOT NULL,
        lien uuid,
        version_attendue integer,
        deposee_le timestamptz NOT NULL DEFAULT now(),
        issue jsonb
      );
      CREATE INDEX commande_stream ON commande (stream);
      CREATE INDEX commande_sans_issue ON commande (deposee_le) WHERE issue IS NULL;

      CREATE TABLE event (
        stream text NOT NULL,
        version integer NOT NULL,
        reseau text NOT NULL,
        type text NOT NULL,
        forme integer NOT NULL,
        data jsonb NOT NULL,
        commande uuid NOT NULL,
        acteur jsonb NOT NULL,
        survenu_le timestamptz NOT NULL,
        enregistre_le timestamptz NOT NULL,
        hash bytea NOT NULL,
        CONSTRAINT event_pkey PRIMARY KEY (stream, version)
      );

      CREATE FUNCTION event_immuable() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'events are only ever added';
      END $$;
      CREATE TRIGGER event_immuable BEFORE UPDATE OR DELETE OR TRUNCATE ON event
        FOR EACH STATEMENT EXECUTE FUNCTION event_immuable();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE event, commande; DROP FUNCTION event_immuable');
  }
}
