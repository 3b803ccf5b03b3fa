import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What code the workers run, and how far the open dossiers were told of it. Of no network, and about nobody. */
export class Deploiements1764000000016 implements MigrationInterface {
  name = 'Deploiements1764000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE deploiement (
        objet text CONSTRAINT deploiement_pkey PRIMARY KEY,
        empreinte text NOT NULL,
        depuis timestamptz NOT NULL DEFAULT now(),
        jusqua text NOT NULL DEFAULT '',
        termine_le timestamptz
      );
      ALTER TABLE deploiement ENABLE ROW LEVEL SECURITY;
      ALTER TABLE deploiement FORCE ROW LEVEL SECURITY;
      CREATE POLICY sans_reseau ON deploiement USING (current_setting('pdn.reseau', true) = '');
      GRANT SELECT, INSERT, UPDATE ON deploiement TO pdn_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE deploiement');
  }
}
