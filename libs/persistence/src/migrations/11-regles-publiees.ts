import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A network publishes its rules itself, and prepares the next ones: one draft for each programme. */
export class ReglesPubliees1764000000011 implements MigrationInterface {
  name = 'ReglesPubliees1764000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE regles
        ADD COLUMN enregistree_le timestamptz NOT NULL DEFAULT now(),
        ADD COLUMN publiee_par text;
      GRANT INSERT ON regles TO pdn_app;

      CREATE TABLE brouillon_regles (
        reseau text NOT NULL,
        programme text NOT NULL,
        contenu jsonb NOT NULL,
        modifie_le timestamptz NOT NULL DEFAULT now(),
        modifie_par text NOT NULL,
        CONSTRAINT brouillon_regles_pkey PRIMARY KEY (reseau, programme)
      );
      ALTER TABLE brouillon_regles ENABLE ROW LEVEL SECURITY;
      ALTER TABLE brouillon_regles FORCE ROW LEVEL SECURITY;
      CREATE POLICY reseau_choisi ON brouillon_regles USING (reseau = current_setting('pdn.reseau', true));
      GRANT SELECT, INSERT, UPDATE, DELETE ON brouillon_regles TO pdn_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE brouillon_regles;
      REVOKE INSERT ON regles FROM pdn_app;
      ALTER TABLE regles DROP COLUMN enregistree_le, DROP COLUMN publiee_par;
    `);
  }
}
